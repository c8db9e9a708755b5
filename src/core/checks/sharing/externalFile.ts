const TEXT = /"(?:[^"]|"")*"/g;
const QUOTED = /'(?:[^']|'')*'/g;
/** `'C:\Plans\[Plan.xlsx]Sheet 1'`: the name of a sheet has no brackets. */
const IN_BRACKETS = /\[([^[\]]+)\]/;
/** `'C:\Plans\Plan.xlsx'!Name`: nor has it slashes. */
const AFTER_SLASH = /[\\/]([^\\/]+)$/;
/** `[Plan.xlsx]Sheet1!`, `[1]Sheet1!`, `[1]!Name`: the brackets of a table's columns follow its name. */
const BARE = /(?<![\p{L}\p{M}\d_.)\][])\[([^[\]@#]+)\][\p{L}\p{M}\d_.]*(?::[\p{L}\p{M}\d_.]+)?!/u;
/** `Plan.xlsx!Name`. */
const UNBRACKETED = /([\p{L}\p{M}\d_.]+\.xl[a-z]{1,2})!/iu;

function fileInQuotes(quoted: string): string | null {
  const name = quoted.slice(1, -1).replaceAll("''", "'");
  return (IN_BRACKETS.exec(name) ?? AFTER_SLASH.exec(name))?.[1] ?? null;
}

/** @returns the file to which a formula refers, or null for the workbook's own cells; texts say nothing. */
export function externalFile(formula: string): string | null {
  if (!formula.includes('!')) return null;
  const code = formula.replace(TEXT, '""');
  for (const quoted of code.match(QUOTED) ?? []) {
    const file = fileInQuotes(quoted);
    if (file !== null) return file;
  }
  const bare = code.replace(QUOTED, 'Q');
  return (BARE.exec(bare) ?? UNBRACKETED.exec(bare))?.[1] ?? null;
}
