/**
 * Values as the calculator has them: a kind (0 blank, 1 number, 2 text, 3 truth value, 4 error, 5 array) with
 * its content.
 */
export type Scalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface ArrayOfScalars {
  readonly kind: 5;
  readonly rows: readonly (readonly Scalar[])[];
  readonly height: number;
  readonly width: number;
  /** Where a range of cells begins, counted from 1; a formula in one of its rows may mean just that row. */
  readonly originRow?: number;
  readonly originCol?: number;
}

export type Value = Scalar | ArrayOfScalars;

/** Gets its arguments with every reference replaced by what its cells hold: one cell a scalar, more an array. */
export type Compute = (args: readonly Value[]) => Value;

export const blank: Scalar = { kind: 0 };
export const error = (code: string): Scalar => ({ kind: 4, code });
export const wrong: Scalar = error('#VALUE!');
export const number = (value: number): Scalar => ({ kind: 1, value });
export const text = (value: string): Scalar => ({ kind: 2, value });
export const truth = (value: boolean): Scalar => ({ kind: 3, value });

/** @param rows of equal length */
export const array = (rows: readonly (readonly Scalar[])[]): ArrayOfScalars => ({
  kind: 5,
  rows,
  height: rows.length,
  width: rows[0]?.length ?? 0,
});

/** @returns the value, of an array its first. */
export const scalar = (value: Value | undefined): Scalar =>
  value === undefined ? blank : value.kind === 5 ? (value.rows[0]?.[0] ?? blank) : value;

/** @returns the values row by row. */
export const flat = (value: Value): readonly Scalar[] =>
  value.kind === 5 ? value.rows.flat() : [value];

/** @returns the value as arithmetic takes it, or the error that it makes. */
export function toNumber(value: Scalar): number | Scalar {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return value.value;
    case 2:
      return parseNumber(value.value) ?? wrong;
    case 3:
      return value.value ? 1 : 0;
    case 4:
      return value;
  }
}

/** `1,234.5`, `12%`, `-3`, `1e3` in the notation of English (United States); null for other text. */
export function parseNumber(text: string): number | null {
  const match = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(
    text,
  );
  const digits = match?.[1]?.replaceAll(',', '') ?? '';
  if (!/\d/.test(digits)) return null;
  return Number(digits) / (match?.[2] === '%' ? 100 : 1);
}

/** @returns the value as text takes it, numbers with up to 15 digits, or the error that it is. */
export function toText(value: Scalar): string | Scalar {
  switch (value.kind) {
    case 0:
      return '';
    case 1:
      return numberText(value.value);
    case 2:
      return value.value;
    case 3:
      return value.value ? 'TRUE' : 'FALSE';
    case 4:
      return value;
  }
}

const numberText = (value: number): string =>
  `${Number(value.toPrecision(15))}`.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`,
  );
