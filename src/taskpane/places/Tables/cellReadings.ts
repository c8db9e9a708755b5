import { parseA1, type Place } from '../../../core/model/address';
import type { Observation } from '../../../core/model/indicator';
import type { Reading } from '../../../core/model/table';
import { observationText } from '../../../core/wording/explaining/amountText';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import { spanText } from '../../../core/wording/explaining/spanText';
import { targetText } from '../../../core/wording/explaining/targetText';
import type { Figures } from '../../../core/wording/numbers';
import { printerOf } from '../../speech/valueText';

/** How cells were understood, in words; null for a cell that is taken as it stands. */
export interface CellReadings {
  readonly ofValue: (place: Place) => string | null;
  /** The time that the figures of a row (from zero) are for. */
  readonly ofTime: (sheet: string, row: number) => string | null;
}

/** @returns how the cells of targets and achievements were understood. Words are made when they are asked for. */
export function cellReadings(
  reading: Reading,
  words: ExplainingWords,
  figures: Figures,
): CellReadings {
  const values = new Map<string, () => string>();
  const times = new Map<string, Observation>();
  for (const indicator of reading.indicators) {
    const { target, targetSource, observations } = indicator;
    const print = (value: number) => printerOf(indicator, reading, figures)(value);
    if (target && targetSource) {
      values.set(keyOf(targetSource), () => targetText(target, words, print));
    }
    for (const observation of observations) {
      const { source } = observation;
      values.set(keyOf(source), () => observationText(observation, words, print, figures.number));
      times.set(rowKey(source.sheet, parseA1(source.address).row), observation);
    }
  }
  return {
    ofValue: (place) => values.get(keyOf(place))?.() ?? null,
    ofTime: (sheet, row) => {
      const when = times.get(rowKey(sheet, row))?.when ?? null;
      return when && spanText(when, figures);
    },
  };
}

const keyOf = ({ sheet, address }: Place): string => `${address} ${sheet}`;

const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;
