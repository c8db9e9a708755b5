import { columnLetters } from '../core/model/address';
import { isoDay, type Span } from '../core/model/day';
import type { CellSource } from '../core/model/indicator';
import type { Reading, TableColumn } from '../core/model/table';
import { figuresOf } from '../core/wording/numbers';
import { roleReason } from '../core/wording/explaining/roleReason';
import { explainingWordsOf } from '../core/wording/explaining/explainingWords';

const ENGLISH = explainingWordsOf('en');
const FIGURES = figuresOf('en-US');

/** @returns what a column was understood as, as plain JSON; confidence from 0 to 1, the reason in English. */
export const columnJson = (column: TableColumn): object => ({
  header: column.header,
  role: column.role,
  column: columnLetters(column.column),
  confidence: column.confidence,
  reason: roleReason(column, ENGLISH, FIGURES),
  period: periodJson(column),
  branch: column.branch,
  isTotal: column.isTotal,
});

/** A span of days; a place among the table's periods where these name no year; null without either. */
function periodJson({ when, order }: TableColumn): object | null {
  if (when) return spanJson(when);
  return order === null ? null : { order };
}

const spanJson = ({ start, end }: Span): object => ({ start: isoDay(start), end: isoDay(end) });

/** @returns what the reading leaves to a person to decide, and the choices that do not apply. */
export function questionsJson({
  nearMatches,
  ambiguousNumbers,
  settingNotes,
  indicators,
}: Reading): object {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return {
    nearMatches: nearMatches.map(({ label, source, indicator, likeness }) => ({
      label,
      indicator: { code: byKey.get(indicator)!.code, name: byKey.get(indicator)!.name },
      likeness,
      ...placeJson(source),
    })),
    ambiguousNumbers: ambiguousNumbers.map(({ source, value, otherwise }) => ({
      ...placeJson(source),
      text: source.text,
      value,
      otherwise,
    })),
    settingNotes: settingNotes.map(({ code, path }) => ({ code, path })),
  };
}

const placeJson = ({ sheet, address }: CellSource) => ({ sheet, address });
