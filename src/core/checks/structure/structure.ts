import type { Check } from '../check';
import { blankLabel } from './blankLabel';
import { blankRow } from './blankRow';
import { duplicateLabel } from './duplicateLabel';
import { extraCell } from './extraCell';
import { hiddenCells } from './hiddenCells';
import { mergedCells } from './mergedCells';
import { missingLabel } from './missingLabel';

/** The checks of how tables are built. */
export const STRUCTURE_CHECKS: readonly Check[] = [
  missingLabel,
  duplicateLabel,
  blankLabel,
  blankRow,
  mergedCells,
  hiddenCells,
  extraCell,
];
