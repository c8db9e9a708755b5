import facts from '../../../assets/samples/midterm-2023.json' with { type: 'json' };
import settings from '../../../assets/samples/midterm-2023.settings.json' with { type: 'json' };
import { area } from '../model/address';
import type { NewSheet } from '../model/newSheet';
import { readChoices } from '../settings/readChoices';
import { nameByCode, observationsSheet } from './observationsSheet';
import type { Sample } from './sample';
import { withTable } from './sheetParts';

/** @returns the mid-term review of 2 June 2023: ten targets, their dated achievements, a plan to date. */
export const midterm = (): Sample => ({
  sheets: [
    targetsSheet(),
    observationsSheet(facts.achievements, nameByCode(facts.targets.rows, 1, 2), 'dd/mm/yyyy'),
    planSheet(),
  ],
  choices: readChoices(settings).choices,
});

function targetsSheet(): NewSheet {
  const { sheet, table, headers, rows } = facts.targets;
  const { at, ...cells } = withTable([facts.title, facts.statement], [headers, ...rows]);
  return { ...cells, name: sheet, merges: [], tables: [{ name: table, at }] };
}

function planSheet(): NewSheet {
  const { sheet, title, headers, rows } = facts.plan;
  const { at, formats, ...cells } = withTable([title], [headers, ...rows]);
  return {
    ...cells,
    name: sheet,
    formats: [
      ...formats,
      { at: area(at.row, 0, 1, at.columns), bold: true },
      { at: area(at.row + 1, at.columns - 1, rows.length, 1), numberFormat: '0.0%' },
    ],
    merges: [],
    tables: [],
  };
}
