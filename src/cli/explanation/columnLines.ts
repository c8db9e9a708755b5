import { columnLetters } from '../../core/model/address';
import type { TableColumn } from '../../core/model/table';
import { confidenceText, roleReason } from '../../core/wording/explaining/roleReason';
import { spanText } from '../../core/wording/explaining/spanText';
import { quoted } from './cellText';
import { wrapped } from './layout';
import type { Teller } from './teller';

/** @returns for each column its letter, header, role and confidence, and below it the reason. */
export function columnLines(
  columns: readonly TableColumn[],
  teller: Teller,
  indent: string,
): readonly string[] {
  const width = Math.max(1, ...columns.map(({ column }) => columnLetters(column).length));
  return columns.flatMap((column) => [
    ...wrapped(
      `${indent}${columnLetters(column.column).padEnd(width)}  `,
      roleLine(column, teller),
    ),
    ...wrapped(indent + ' '.repeat(width + 4), roleReason(column, teller.words, teller.figures)),
  ]);
}

function roleLine(column: TableColumn, { words, figures }: Teller): string {
  const { header, role, when, order, branch, isTotal, percent, confidence } = column;
  const title = header === '' ? words('explain.noHeader') : quoted(header);
  const facts = [
    words(`columnRole.${role}`),
    when && words('explain.period', { period: spanText(when, figures) }),
    order !== null && words('explain.order', { order }),
    branch !== null && words('explain.branch', { branch }),
    isTotal && words('explain.total'),
    percent && words('explain.perCent'),
    role !== 'other' && confidenceText(confidence, words, figures),
  ].filter((fact) => typeof fact === 'string');
  return `${title} → ${facts.join(', ')}`;
}
