import type { CellFormat, ConditionalRule } from '../model/edit';
import type { Language } from '../model/language';
import type { FormulaWords } from '../attainment/formulas/types';
import { STATUS_SYMBOLS } from '../wording/statusSymbols';

/**
 * One small palette. The four status colours differ in lightness as well as in hue (blue, green, ochre,
 * red-brown), so that they stay apart for colour-blind readers and in grey print; each has its own symbol.
 */
export const COLORS = {
  ink: '#1F1F1F',
  quiet: '#595959',
  line: '#BFBFBF',
  headerFill: '#E7EDF4',
  bar: '#2F6DA8',
  target: '#B8C4D0',
  due: '#8A95A1',
  exceeded: '#0B4F8A',
  met: '#2E7D32',
  nearly: '#9A6700',
  missed: '#B3261E',
} as const;

/**
 * Fonts that every Office has and that carry the language's letters, with their basic size in points (Thai
 * letters are small for their size) and the mean width of a letter as a share of the size.
 */
export const TYPE: Readonly<
  Record<Language, { readonly font: string; readonly size: number; readonly letterWidth: number }>
> = {
  en: { font: 'Calibri', size: 11, letterWidth: 0.49 },
  vi: { font: 'Times New Roman', size: 11, letterWidth: 0.43 },
  th: { font: 'TH Sarabun New', size: 14, letterWidth: 0.46 },
};

export const HEADER: CellFormat = {
  bold: true,
  fill: COLORS.headerFill,
  fontColor: COLORS.ink,
  wrap: true,
  vertical: 'Center',
  horizontal: 'Center',
  border: {
    sides: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'],
    color: COLORS.line,
  },
};

export const BODY: CellFormat = {
  vertical: 'Center',
  border: HEADER.border!,
};

export const SHARE_FORMAT = '0.0%';

/**
 * Rules for a column of status words: symbol by number format, colour by font.
 * @param cell relative reference to the top cell of the column, such as `$H5`.
 */
export function statusRules(cell: string, words: FormulaWords): readonly ConditionalRule[] {
  const { status } = words;
  const rule = (texts: readonly string[], symbol: string, fontColor: string): ConditionalRule => ({
    kind: 'formula',
    formula: `=OR(${texts.map((text) => `${cell}="${text}"`).join(',')})`,
    fontColor,
    bold: true,
    numberFormat: `"${symbol} "@`,
  });
  return [
    rule([status.exceeded], STATUS_SYMBOLS.exceeded, COLORS.exceeded),
    rule([status.met, status.metSoFar], STATUS_SYMBOLS.met, COLORS.met),
    rule([status.nearlyMet], STATUS_SYMBOLS['nearly-met'], COLORS.nearly),
    rule([status.notYetMet, status.notMet], STATUS_SYMBOLS['not-met'], COLORS.missed),
    rule([status.noData, status.noTarget], STATUS_SYMBOLS['no-data'], COLORS.quiet),
    rule([status.toConfirm], STATUS_SYMBOLS['to-confirm'], COLORS.quiet),
  ];
}

/**
 * Rules for a column of attainment: a bar from 0 to 100 %, and `<100 %` where rounding would promote a
 * target that is not met; the cell keeps its value.
 * @param cell relative reference to the top cell of attainment, `status` to that of the status words.
 */
export function attainmentRules(
  cell: string,
  status: string,
  words: FormulaWords,
): readonly ConditionalRule[] {
  const missed = [words.status.nearlyMet, words.status.notYetMet, words.status.notMet]
    .map((text) => `${status}="${text}"`)
    .join(',');
  return [
    {
      kind: 'formula',
      formula: `=AND(ISNUMBER(${cell}),OR(${missed}),ROUND(N(${cell}),3)=1,N(${cell})<1)`,
      numberFormat: '"<"0%',
    },
    { kind: 'data-bar', color: '#CFE1F2', minimum: 0, maximum: 1 },
  ];
}
