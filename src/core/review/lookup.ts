/** @returns the cell of a named column in the row of a fixed key, as an expression. */
export const lookup = (column: string, key: string, keys: string): string =>
  `INDEX(${column},MATCH("${key}",${keys},0))`;
