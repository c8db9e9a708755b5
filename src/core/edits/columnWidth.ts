import type { OwnColumnKind } from '../model/own';
import type { Assessed, CompositionInput } from '../review/composition';
import type { OwnPlace, TablePlace } from '../review/tablePlaces';

/** In points: a letter of the usual eleven, a little more than its mean width, in any of the three scripts. */
const LETTER = 5.8;
/** Beside the letters: the edges, and the button of a filter in an Excel Table's header. */
const EDGES = 10;
const FILTER_BUTTON = 16;
const NARROWEST = 48;
/** A reason that stands in the place of a figure may be cut rather than push the table off the page. */
const WIDEST = 150;

/** Letters that take no width of their own: Thai vowels above and below, tone marks. */
const MARKS = /\p{Mn}/gu;

const lettersIn = (text: string): number => text.normalize('NFC').replace(MARKS, '').length;

/** @returns the width, in points, in which the header of a column and all that it may show fit on one line. */
export function columnWidth(
  own: OwnPlace,
  place: TablePlace,
  rows: readonly Assessed[],
  input: CompositionInput,
): number {
  const header =
    lettersIn(own.header) * LETTER + EDGES + (place.table.excelTable ? FILTER_BUTTON : 0);
  const letters = Math.max(0, ...textsIn(own.kind, rows, input).map(lettersIn));
  const content = Math.min(WIDEST, letters * LETTER + EDGES);
  return Math.ceil(Math.max(NARROWEST, header, content));
}

/** A symbol and a space stand before a status word. */
const SYMBOL = '● ';

/** What a column shows now, and the words that it can come to show. */
function textsIn(
  kind: OwnColumnKind,
  rows: readonly Assessed[],
  { formulaWords, figures, words }: CompositionInput,
): readonly string[] {
  const { status, pace, none } = formulaWords;
  const figure = (value: number | null): string => (value === null ? none : figures.number(value));
  const assessments = rows.map(({ assessment }) => assessment);
  switch (kind) {
    case 'achieved':
      return assessments.map(({ achieved }) =>
        'value' in achieved ? figure(achieved.value) : status.noData,
      );
    case 'attainment':
      return assessments.map(({ attainment, notComputable }) =>
        attainment === null && notComputable !== null
          ? formulaWords.notComputable[notComputable]
          : figures.share(attainment ?? 0),
      );
    case 'gap':
      return assessments.map(({ gap }) => figure(gap));
    case 'status':
      return Object.values(status).map((word) => `${SYMBOL}${word}`);
    case 'due':
      return assessments.map((one) => figure(one.pace?.due ?? null));
    case 'pace':
      return Object.values(pace);
    case 'stillNeeded':
      return rows.map(({ indicator: { target }, assessment: { stillNeeded } }) =>
        target?.comparator === 'atMost'
          ? `${words('annex.roomLeft')} ${figure(stillNeeded)}`
          : figure(stillNeeded),
      );
    case 'key':
      return rows.map(({ indicator }) => indicator.key);
  }
}
