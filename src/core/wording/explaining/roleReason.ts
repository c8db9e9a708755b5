import type { RoleReason, TableColumn } from '../../model/table';
import type { Figures } from '../numbers';
import { spanText } from './spanText';
import type { ExplainingWords } from './explainingWords';

/** From these confidences on (0 to 1) a role is called sure or probable; below, it is a guess. */
const SURE = 0.85;
const PROBABLE = 0.6;

/** @returns how sure the reader is, as a word and in per cent: `sure (95%)`. `confidence`: 0 to 1. */
export function confidenceText(
  confidence: number,
  words: ExplainingWords,
  figures: Figures,
): string {
  const word = confidence >= SURE ? 'sure' : confidence >= PROBABLE ? 'probable' : 'guess';
  return words('confidence.text', {
    word: words(`confidence.${word}`),
    share: figures.share(confidence, 0),
  });
}

/**
 * @returns why a column has its role, as a clause without a capital and without a full stop: what its header
 *   says, and what its cells hold.
 */
export function roleReason(column: TableColumn, words: ExplainingWords, figures: Figures): string {
  return words('roleReason.withCells', {
    reason: causeText(column, words, figures),
    cells: cellsText(column.reason.cells, words),
  });
}

function causeText(column: TableColumn, words: ExplainingWords, figures: Figures): string {
  const { header, reason, when } = column;
  switch (reason.rule) {
    case 'header':
      return headerText(header, reason.phrase, words);
    case 'cells':
      return header === ''
        ? words('roleReason.cellsNoHeader')
        : words('roleReason.cells', { header });
    case 'period':
      return words('roleReason.period', { header });
    case 'branch':
      return branchText(column, words);
    case 'earlier-period':
      return when
        ? words('roleReason.earlierPeriod', { period: spanText(when, figures) })
        : words('roleReason.earlier');
    case 'other-period':
      return when
        ? words('roleReason.otherPeriod', { period: spanText(when, figures) })
        : words('roleReason.otherTime');
    case 'setting':
      return words('roleReason.setting');
    case 'none':
      return words('roleReason.none');
  }
}

/** What was recognised is said only where it is not the whole header. */
function headerText(header: string, phrase: string | null, words: ExplainingWords): string {
  return phrase === null || phrase.toLowerCase() === header.toLowerCase()
    ? words('roleReason.header', { header })
    : words('roleReason.headerPhrase', { header, phrase });
}

function branchText({ branch, header, isTotal }: TableColumn, words: ExplainingWords): string {
  return isTotal && branch === null
    ? words('roleReason.branchTotal')
    : words('roleReason.branch', { branch: branch ?? header });
}

function cellsText(cells: RoleReason['cells'], words: ExplainingWords): string {
  if (cells === null) return words('cellsHold.nothing');
  const { kind, fitting, of } = cells;
  return words(`cellsHold.${kind}`, { fitting, of });
}
