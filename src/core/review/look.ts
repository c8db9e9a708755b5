import type { CellFormat, ConditionalRule } from '../model/edit';
import type { Language } from '../model/language';
import type { Layout } from '../model/presentation';
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
  band: '#F3F6FA',
  blank: '#FFF4CC',
  bar: '#2F6DA8',
  target: '#B8C4D0',
  due: '#8A95A1',
  exceeded: '#0B4F8A',
  met: '#2E7D32',
  nearly: '#9A6700',
  missed: '#B3261E',
} as const;

/** Widths of letters by their kinds, as shares of the size. */
export interface LetterWidths {
  readonly narrow: number;
  readonly usual: number;
  readonly capital: number;
  readonly wide: number;
}

/** A font with what is needed to reckon how much room its text takes. */
export interface TypeFace {
  readonly font: string;
  /** The basic size, in points. */
  readonly size: number;
  readonly letters: LetterWidths;
  /** From one line to the next, as a share of the size. */
  readonly line: number;
  /** What a line loses because words are not broken, as a share of the size; Thai words are not parted by spaces. */
  readonly lost: number;
}

const CALIBRI: TypeFace = {
  font: 'Calibri',
  size: 11,
  letters: { narrow: 0.27, usual: 0.5, capital: 0.6, wide: 0.82 },
  line: 1.34,
  lost: 1.4,
};
const TIMES: TypeFace = {
  font: 'Times New Roman',
  size: 11,
  letters: { narrow: 0.29, usual: 0.46, capital: 0.68, wide: 0.9 },
  line: 1.2,
  lost: 1.2,
};
/** Thai letters are small for their size. */
const SARABUN: TypeFace = {
  font: 'TH Sarabun New',
  size: 13,
  letters: { narrow: 0.25, usual: 0.52, capital: 0.56, wide: 0.8 },
  line: 1.5,
  lost: 1.6,
};

/** Fonts that every Office has and that carry the language's letters. */
export const TYPE: Readonly<Record<Language, TypeFace>> = { en: CALIBRI, vi: TIMES, th: SARABUN };

/** The fonts that official documents ask for. */
const OFFICIAL: Readonly<Record<Layout, TypeFace | null>> = {
  plain: null,
  'vn-state': TIMES,
  'vn-party': TIMES,
  'th-gov': SARABUN,
};

/** @returns the font of a review: the layout's, unless it lacks letters of the language. */
export const typeOf = (layout: Layout, language: Language): TypeFace =>
  (language === 'en' ? OFFICIAL[layout] : null) ?? TYPE[language];

/** The font of the lines of a letterhead whose words the layout prescribes. */
export const officialFont = (layout: Layout): CellFormat => {
  const type = OFFICIAL[layout];
  return type === null ? {} : { fontName: type.font };
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
