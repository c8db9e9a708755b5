import { tokenize } from './formulaTokens';

/**
 * Structured references are shown and stored differently: Excel shows `[@Col]` inside the table and
 * `Table[@Col]` elsewhere, and stores `Table[[#This Row],[Col]]` (ECMA-376 part 1, 18.17.2.1).
 */

/** @returns the formula as files store it; `table` is the one that the cell is in, or null. */
export function toStored(formula: string, table: string | null): string {
  if (!formula.includes('[')) return formula;
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'structured') return token.text;
      const name = token.table === '' ? table : token.table;
      if (name === null || /^\[\d+\]/.test(token.brackets)) return token.text;
      return name + storedBrackets(token.brackets);
    })
    .join('');
}

function storedBrackets(brackets: string): string {
  const inner = brackets.slice(1, -1).trim();
  if (!inner.startsWith('@')) return brackets;
  const columns = inner.slice(1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** @returns a stored formula as Excel's API gives it; `table` is the one that the cell is in, or null. */
export function toShown(formula: string, table: string | null): string {
  if (!formula.includes('#This Row')) return formula;
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'structured') return token.text;
      const shown = shownBrackets(token.brackets);
      if (shown === null) return token.text;
      return token.table.toLowerCase() === table?.toLowerCase() ? shown : token.table + shown;
    })
    .join('');
}

/** @returns null for what is not about this row. */
function shownBrackets(brackets: string): string | null {
  if (/^\[\s*#This Row\s*\]$/i.test(brackets)) return '[@]';
  const match = /^\[\s*\[#This Row\]\s*,\s*([\s\S]*?)\s*\]$/i.exec(brackets);
  if (!match) return null;
  const columns = match[1] ?? '';
  const plain = /^\[([\p{L}\p{M}\p{N}_]+)\]$/u.exec(columns);
  return `[@${plain?.[1] ?? columns}]`;
}

const SPECIAL = /[[\]#'@]/g;

/** @returns a column's name as it stands between brackets. */
const escapeColumn = (name: string): string => name.replace(SPECIAL, "'$&");

/**
 * Renames a table's column in a stored formula; null as the new name stands for a column that is gone.
 * @param home the table that the formula is in, which references without a table mean
 */
export function renameColumnIn(
  formula: string,
  home: string | null,
  table: string,
  from: string,
  to: string | null,
): string {
  const old = escapeColumn(from).toLowerCase();
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'structured') return token.text;
      if ((token.table || home || '').toLowerCase() !== table.toLowerCase()) return token.text;
      const pieces = splitBrackets(token.brackets);
      if (!pieces.some((piece) => piece.toLowerCase() === `[${old}]`)) return token.text;
      if (to === null) return '#REF!';
      const named = pieces.map((p) =>
        p.toLowerCase() === `[${old}]` ? `[${escapeColumn(to)}]` : p,
      );
      return token.table + named.join('');
    })
    .join('');
}

/** `[[#This Row],[A]:[B]]` → `[`, `[#This Row]`, `,`, `[A]`, `:`, `[B]`, `]`; `[A]` stays whole. */
function splitBrackets(brackets: string): string[] {
  if (!brackets.startsWith('[[')) return [brackets];
  return ['[', ...(brackets.slice(1, -1).match(/\[(?:'[\s\S]|[^\]'])*\]|[^[]+/g) ?? []), ']'];
}
