import { parseA1, type Place } from '../../core/model/address';
import { cellAt, type CellValue } from '../../core/model/cell';
import type { Indicator } from '../../core/model/indicator';
import type { Evaluation } from '../../core/model/review';
import type { SheetSnapshot } from '../../core/model/snapshot';
import { figuresOf, type Figures } from '../../core/wording/numbers';
import {
  explainingWordsOf,
  type ExplainingWords,
} from '../../core/wording/explaining/explainingWords';

/** What every part of an explanation needs. */
export interface Teller {
  readonly evaluation: Evaluation;
  readonly words: ExplainingWords;
  readonly figures: Figures;
  /** @throws RangeError for a key of no indicator of the reading */
  readonly indicatorOf: (key: string) => Indicator;
  /** The cell at a place of one of the tables' sheets; blank on another sheet. */
  readonly cellOf: (place: Place) => CellValue;
}

/** @returns a teller in the language and with the figures of the reading. */
export function tellerOf(evaluation: Evaluation): Teller {
  const { language, culture, tables, indicators } = evaluation.reading;
  const sheets = new Map(tables.map(({ sheet }) => [sheet.name, sheet]));
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return {
    evaluation,
    words: explainingWordsOf(language),
    figures: figuresOf(culture),
    indicatorOf: (key) => {
      const indicator = byKey.get(key);
      if (!indicator) throw new RangeError(`no indicator has the key ${key}`);
      return indicator;
    },
    cellOf: ({ sheet, address }) => firstCell(sheets.get(sheet), address),
  };
}

function firstCell(sheet: SheetSnapshot | undefined, address: string): CellValue {
  if (!sheet) return { kind: 'blank' };
  const { row, column } = parseA1(address);
  return cellAt(sheet, row, column);
}
