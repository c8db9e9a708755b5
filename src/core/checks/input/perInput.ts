import type { CheckInput } from './checkInput';

/** @returns the same computation, made once for all checks of a run. */
export function perInput<T>(compute: (input: CheckInput) => T): (input: CheckInput) => T {
  const made = new WeakMap<CheckInput, { readonly result: T }>();
  return (input) => {
    let known = made.get(input);
    if (!known) made.set(input, (known = { result: compute(input) }));
    return known.result;
  };
}
