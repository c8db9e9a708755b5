import type { Span } from '../../model/day';
import type { DateOrder } from './days';
import { numericDay } from './days';
import { DAY_READERS, PART_READERS } from './periodMonths';
import type { Found, Mention } from './periodParts';
import { oneDay, partIn, partTo } from './periodParts';
import { BARE_YEAR, bareYear, YEAR_READERS } from './periodYears';

const NUMERIC_DAY =
  /(?<![\d/.,-])(?:\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{4}|\d{1,2}([/-])\d{1,2}\2\d{2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d/])(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?)?|^\d{8}$/gu;

/** "compared with 2022", "at 2010 prices", "Decision no. 12/2023" name other things' years. */
const OF_OTHER_THINGS =
  /(?<!\p{L})(?:so voi|so|compared (?:with|to)|vs\.?|against|versus|gia(?: so sanh| co dinh| hien hanh)?|so sanh|goc|constant|no\.)(?: (?:nam|year))?\s*$|(?:เทียบ(?:กับ)?|เลขที่)\s*$/u;
const UNTIL =
  /(?:(?<!\p{L})(?:(?:tinh )?(?:den|toi)(?: (?:thoi diem|ngay|cuoi|het|nam))*|cuoi|het|by|until|up to|through|to|as of|as at|(?:(?:by|at) )?(?:the )?end(?: of)?|year-end)(?: the)?|ภายใน|จนถึง|ถึง|(?:ณ ?)?สิ้น(?:สุด)?|ณ)(?: ?วันที่)?\s*$/u;
/** Words that belong to the period and to nothing else. */
const JOINING =
  /(?:(?<!\p{L})(?:giai doan|nhiem ky|thoi ky|trong|cua|(?<!cung )ky|vao|ngay|(?<!(?:ca|toan|dau) )nam|tu|from|in|of|for|the|during|period|date|on)|(?<!ทั้ง)ปี|ของ|ประจํา|ช่วง|ระยะ|ระหว่าง|ใน|เมื่อ|วันที่|รอบ|ตั้งแต่)\s*$/u;
const BETWEEN = /^\s*(?:-|to|den|toi|until|through|ถึง)(?: (?:het|cuoi|ngay|วันที่))?\s*$/u;

const OF_YEAR = /^[\s/,'-]*(?:(?:cua|of|in) )?$/u;

/** What is read in a text, from the most to the least particular; what one takes, the next do not see. */
type Step = readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], match: string) => Found | undefined,
];

function stepsFor(order: DateOrder, thai: boolean): readonly Step[] {
  const day = (text: string): Found => {
    const at = numericDay(text.replace(/ ?([/.-]) ?/g, '$1'), order, thai);
    return at === null ? null : { days: oneDay(at) };
  };
  const reader = ([pattern, read]: (typeof PART_READERS)[number]): Step => [
    pattern,
    (groups) => read(groups, thai),
  ];
  return [
    [NUMERIC_DAY, (_groups, match) => day(match)],
    ...[...DAY_READERS, ...PART_READERS, ...YEAR_READERS].map(reader),
    [BARE_YEAR, ([digits = '']) => bareYear(digits) && { years: bareYear(digits) ?? null }],
  ];
}

type Placed = Omit<Mention, 'until'>;

function placed(text: string, steps: readonly Step[]): readonly Placed[] | null {
  const found: Placed[] = [];
  let left = text;
  for (const [pattern, read] of steps) {
    for (const match of left.matchAll(pattern)) {
      const what = read(match.slice(1), match[0]);
      if (what === undefined) continue;
      if (what === null) return null;
      const end = match.index + match[0].length;
      const { days = null, part = null, years = null } = what;
      found.push({ start: match.index, end, days, part, years });
      left = left.slice(0, match.index) + '\0'.repeat(match[0].length) + left.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const sameKind = (a: Placed, b: Placed): boolean =>
  (a.days !== null && b.days !== null) || (a.part !== null && b.part !== null);

const daysOf = ({ days, part, years }: Placed): Span | null =>
  days ?? (part && years && partIn(part, years));

/** `1/1/2023 - 30/6/2023`, `T1-T6/2023`: from the beginning of one to the end of the other. */
function together(a: Placed, b: Placed): Placed {
  const [first, last] = [daysOf(a), daysOf(b)];
  const place = { start: a.start, end: b.end };
  if (first && last) {
    return { ...place, days: { start: first.start, end: last.end }, part: null, years: null };
  }
  const part = a.part && b.part && partTo(a.part, b.part);
  return { ...place, days: null, part, years: b.years ?? a.years };
}

/** `Q4/2022`, `Quý IV năm 2022`: a part and the year right behind it. */
function ofYear(part: Placed, year: Placed, between: string): Placed | null {
  const fits = part.part !== null && part.years === null && year.part === null && year.years;
  if (!fits || !OF_YEAR.test(between)) return null;
  return { ...part, end: year.end, years: year.years };
}

function range(a: Placed, b: Placed, between: string): Placed | null {
  return sameKind(a, b) && BETWEEN.test(between) ? together(a, b) : null;
}

function merged(
  text: string,
  mentions: readonly Placed[],
  merge: (a: Placed, b: Placed, between: string) => Placed | null,
): readonly Placed[] {
  const result: Placed[] = [];
  for (const mention of mentions) {
    const before = result.at(-1);
    const one = before && merge(before, mention, text.slice(before.end, mention.start));
    if (one) result[result.length - 1] = one;
    else result.push(mention);
  }
  return result;
}

/** Words before a mention that say what it is to the text; they are taken to it. */
function withWords(text: string, mention: Placed): Mention | null {
  const before = text.slice(0, mention.start);
  if (OF_OTHER_THINGS.test(before)) return null;
  const until = UNTIL.exec(before);
  let start = until?.index ?? mention.start;
  for (;;) {
    const joining = JOINING.exec(text.slice(0, start));
    if (!joining) return { ...mention, start, until: until !== null };
    start = joining.index;
  }
}

/**
 * Finds the days, parts of years and years that a text names, in order.
 * @param plain folded, without Latin accents
 * @param thai whether the text as written has Thai letters or digits
 * @returns null where something has the form of a date or period and is none
 */
export function periodMentions(
  plain: string,
  order: DateOrder,
  thai: boolean,
): readonly Mention[] | null {
  const mentions = placed(plain, stepsFor(order, thai));
  if (mentions === null) return null;
  const whole = merged(plain, merged(plain, mentions, ofYear), range);
  return whole.flatMap((one) => withWords(plain, one) ?? []);
}
