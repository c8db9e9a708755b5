import type { Place } from '../model/address';
import type { Finding, FindingCode, Severity } from '../model/finding';
import type { CheckInput } from './input/checkInput';

/** A finding as a check gives it; its usual severity is that of `SEVERITIES`. */
export type Found<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: Omit<Finding<C>, 'severity'> & { readonly severity?: Severity };
}[Code];

/** One kind of finding. A check looks and reports; it never changes what it sees, nor does it catch its own bugs. */
export interface Check<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** In any order; time in proportion to the cells. */
  run(input: CheckInput): readonly Found<Code>[];
}

/** @returns the place as findings name it in their arguments: `Sheet!A1`. */
export const placeName = ({ sheet, address }: Place): string => `${sheet}!${address}`;
