import type { Check } from '../check';
import { externalFile } from './externalFile';
import { formulaBlocks, sheetsOfUser } from './formulaBlocks';

const fileIn = (formula: string): readonly string[] => {
  const file = externalFile(formula);
  return file === null ? [] : [file];
};

/** A formula refers to another file, which whoever gets this one may not have; hidden sheets are looked at as well. */
export const externalLink: Check<'external-link'> = {
  code: 'external-link',
  run: (input) =>
    formulaBlocks(input, sheetsOfUser(input), fileIn).map(({ cause, at, count }) => ({
      code: 'external-link',
      at,
      args: { file: cause, count },
    })),
};
