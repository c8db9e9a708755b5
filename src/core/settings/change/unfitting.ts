import type { CellSettings, TableSettings } from '../../model/settings';
import type { ColumnRole, SettingNote } from '../../model/table';
import type { Choices } from '../choices';
import { pathOf } from '../pieces';
import { withoutAlias } from './aliases';
import type { Change } from './presentation';
import { withColumnRole } from './tables';

/** What a note about the choices is about; null for a piece that could not be understood and so is no choice. */
export type Unfitting =
  | { readonly kind: 'table'; readonly settings: TableSettings }
  | {
      readonly kind: 'column';
      readonly settings: TableSettings;
      readonly label: string;
      readonly role: ColumnRole;
    }
  | { readonly kind: 'cell'; readonly settings: CellSettings }
  | { readonly kind: 'indicator'; readonly label: string }
  | { readonly kind: 'alias'; readonly label: string; readonly indicator: string }
  | null;

/** @returns which of the choices a note is about. */
export function unfittingIn(choices: Choices, { path }: SettingNote): Unfitting {
  return inTables(choices, path) ?? inCells(choices, path) ?? inRecords(choices, path);
}

function inTables({ tables }: Choices, path: string): Unfitting {
  for (const [at, settings] of tables.entries()) {
    if (path === `tables[${at}].table`) return { kind: 'table', settings };
    for (const [label, role] of Object.entries(settings.columns ?? {})) {
      if (path !== pathOf(`tables[${at}].columns`, label)) continue;
      return { kind: 'column', settings, label, role };
    }
  }
  return null;
}

function inCells({ cells }: Choices, path: string): Unfitting {
  const settings = cells.find((_, at) => path.startsWith(`cells[${at}].`));
  return settings ? { kind: 'cell', settings } : null;
}

function inRecords({ indicators, aliases }: Choices, path: string): Unfitting {
  const label = Object.keys(indicators).find((one) => path === pathOf('indicators', one));
  if (label !== undefined) return { kind: 'indicator', label };
  const alias = Object.entries(aliases).find(([one]) => path === pathOf('aliases', one));
  return alias ? { kind: 'alias', label: alias[0], indicator: alias[1] } : null;
}

/**
 * Forgets a choice that fits nothing.
 * @param unfitting null: what could not be understood is no longer kept, as with any other change
 */
export function withoutUnfitting(unfitting: Unfitting): Change {
  switch (unfitting?.kind) {
    case 'table':
      return (choices) => ({
        ...choices,
        tables: choices.tables.filter((one) => one !== unfitting.settings),
      });
    case 'column':
      return withColumnRole([unfitting.settings.table], unfitting.label, null);
    case 'cell':
      return (choices) => ({
        ...choices,
        cells: choices.cells.filter((one) => one !== unfitting.settings),
      });
    case 'indicator':
      return (choices) => {
        const { [unfitting.label]: _, ...indicators } = choices.indicators;
        return { ...choices, indicators };
      };
    case 'alias':
      return withoutAlias(unfitting.label);
    case undefined:
      return (choices) => choices;
  }
}
