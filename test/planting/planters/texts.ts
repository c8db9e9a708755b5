import { cellAt, sheetNamed } from '../generator/edit';
import { figureText, LEXICONS } from '../generator/lexicon/lexicons';
import { changing } from './figures';
import { anyOf, type Planter } from './planting';

const VALUES = ['target', 'achieved', 'numerator', 'denominator'] as const;

const asText = changing(
  'number as text',
  { roles: VALUES, isBroken: true },
  ({ value }, random, { language }) => {
    const text = figureText(value, LEXICONS[language]);
    return { value: random.pick([text, text, `${text} `, ` ${text}`, `${text}\u00a0`]) };
  },
);

const groupedText = changing(
  'grouped number as text',
  { roles: VALUES, isBroken: true, fits: ({ value }) => value >= 10_000 },
  ({ value }, _, { language, culture }) => {
    const mark = LEXICONS[language].decimalMark === ',' ? '.' : ',';
    const sure = { vi: 'vi-VN', en: 'en-US', th: 'th-TH' }[language] === culture;
    if (!sure || !Number.isInteger(value)) return undefined;
    return { value: String(value).replace(/\B(?=(\d{3})+$)/g, mark) };
  },
);

const isForeign = (language: string, culture: string): boolean => !culture.startsWith(language);

/** A thousand grouped, or a number with three decimals, on a computer that is set otherwise than the table. */
const openNumber = changing(
  'open mark',
  {
    roles: ['target', 'achieved'],
    natures: ['count'],
    isBroken: true,
    fits: ({ value }) => value >= 1000 && value < 100_000,
  },
  ({ value, table, column }, _, workbook) => {
    const { language, culture } = workbook;
    if (!isForeign(language, culture)) return undefined;
    const sheet = sheetNamed(workbook, table.sheet);
    const texts = table.rows.some(({ at }) => {
      const cell = cellAt(sheet, at, column.at);
      return typeof cell?.value === 'string' && /\d/.test(cell.value);
    });
    const mark = LEXICONS[language].decimalMark === ',' ? '.' : ',';
    return texts ? undefined : { value: String(value).replace(/(?=\d{3}$)/, mark) };
  },
);

const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NUM!'] as const;

const typedError = changing('error', { roles: VALUES, isBroken: true }, (_, random) => ({
  value: random.pick(ERRORS),
}));

const lostReference = changing(
  'lost reference',
  { roles: ['target', 'achieved'], isBroken: true },
  (_, random) =>
    random.pick([
      { value: '#REF!', formula: '=#REF!' },
      { value: '#N/A', formula: '=VLOOKUP("x",$X$1:$Y$9,2,FALSE)' },
      { value: '#NAME?', formula: '=SUMM(1,2)' },
    ]),
);

const blankTarget = changing(
  'blank target',
  { roles: ['target'], isBroken: true, fits: ({ table }) => table.role === 'combined' },
  () => null,
);

const noTarget = changing(
  'placeholder',
  { roles: ['target'], isBroken: true },
  (_, random, book) => ({
    value: random.pick(LEXICONS[book.language].placeholders),
  }),
);

const freeText = changing(
  'free text',
  { roles: ['target', 'achieved'], isBroken: true },
  (_, random, book) => ({ value: random.pick(LEXICONS[book.language].freeTexts) }),
);

const aboutTarget = changing(
  'about',
  { roles: ['target'], natures: ['count', 'area'], isBroken: true },
  ({ value }, _, { language }) => {
    const lexicon = LEXICONS[language];
    return { value: lexicon.about(figureText(value, lexicon)) };
  },
);

export const TEXTS = {
  'number-as-text': anyOf(asText, groupedText),
  'ambiguous-number': openNumber,
  'cell-error': anyOf(typedError, lostReference),
  'missing-target': anyOf(blankTarget, noTarget),
  'text-value': freeText,
  'approximate-target': aboutTarget,
} as const satisfies Readonly<Record<string, Planter>>;
