import {
  error,
  scalar,
  type ArrayOfScalars,
  type Compute,
  type Scalar,
  type Value,
} from './calculationValues';

/** What a function of single values makes of them. */
export type ScalarFunction = (args: readonly Scalar[]) => Scalar;

/**
 * Applies a function of single values to each cell of the arrays that it is given, as SUMPRODUCT has it done;
 * the calculator's own functions look at the first cell only. Single rows, columns and values count for every
 * cell of the others; where an array has no cell the result is #N/A.
 */
export const lifted = (compute: ScalarFunction): Compute =>
  liftedOver(
    (args) => compute(args.map(scalar)),
    () => true,
  );

/**
 * The same for a function that takes single values at some positions, counted from 0, and ranges at others.
 */
export const liftedOver =
  (compute: (args: readonly Value[]) => Scalar, isSingle: (position: number) => boolean): Compute =>
  (args) => {
    const arrays = args.filter((arg, i): arg is ArrayOfScalars => arg.kind === 5 && isSingle(i));
    const [first] = arrays;
    if (first === undefined) return compute(args);
    const height = Math.max(...arrays.map((each) => each.height));
    const width = Math.max(...arrays.map((each) => each.width));
    const at = (r: number, c: number): readonly Value[] =>
      args.map((arg, i) => (isSingle(i) ? cellOf(arg, r, c) : arg));
    const rows = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => compute(at(r, c))),
    );
    return { ...originOf(first), kind: 5, rows, height, width };
  };

function cellOf(value: Value, row: number, column: number): Scalar {
  if (value.kind !== 5) return value;
  const cells = value.rows[value.height === 1 ? 0 : row];
  return cells?.[value.width === 1 ? 0 : column] ?? error('#N/A');
}

const originOf = ({ originRow, originCol }: ArrayOfScalars) => ({
  ...(originRow === undefined ? {} : { originRow }),
  ...(originCol === undefined ? {} : { originCol }),
});
