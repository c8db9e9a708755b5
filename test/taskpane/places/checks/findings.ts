import type { CellChange } from '../../../../src/core/model/fix';
import type { Finding, Severity } from '../../../../src/core/model/finding';

/** @returns a number that is stored as text in column D of a row, with its fix unless it is left out. */
export const textNumber = (row: number, isFixable = true): Finding => ({
  code: 'number-as-text',
  severity: 'warning',
  at: { sheet: 'Kết quả', address: `D${row}` },
  args: { text: `${row},5`, value: row + 0.5 },
  ...(isFixable && { fix: { kind: 'change-cells', changes: [changeOf(row)] } }),
});

export const changeOf = (row: number): CellChange => ({
  sheet: 'Kết quả',
  address: `D${row}`,
  before: { content: `${row},5`, numberFormat: '@' },
  after: { content: row + 0.5, numberFormat: 'General' },
});

/** @returns an empty row inside a table. */
export const blankRow = (row: number, severity: Severity = 'note'): Finding => ({
  code: 'blank-row',
  severity,
  at: { sheet: 'Plan', address: `A${row}:F${row}` },
  args: { row },
});

export const cellError = (row: number): Finding => ({
  code: 'cell-error',
  severity: 'error',
  at: { sheet: 'Plan', address: `C${row}` },
  args: { error: '#REF!' },
});
