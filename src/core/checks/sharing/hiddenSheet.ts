import type { SheetSnapshot } from '../../model/snapshot';
import type { Check } from '../check';
import { sheetsOfUser } from './formulaBlocks';

const hasContent = ({ values }: SheetSnapshot): boolean =>
  values.some((cells) => cells.some((value) => value !== ''));

/** A sheet that is hidden and holds something travels with the file. */
export const hiddenSheet: Check<'hidden-sheet'> = {
  code: 'hidden-sheet',
  run: (input) =>
    sheetsOfUser(input)
      .filter((sheet) => !sheet.visible && hasContent(sheet))
      .map(({ name }) => ({
        code: 'hidden-sheet',
        at: { sheet: name, address: 'A1' },
        args: { sheet: name },
      })),
};
