import { dateParts, dayOf, type Day } from '../model/day';
import type { Language } from '../model/language';
import type { NewCell, NewSheet } from '../model/newSheet';
import { dayFormat } from '../review/dayFormat';
import type { StarterKey } from '../wording/places/starter/en';
import type { WordsOf } from '../wording/wordsFrom';
import { columnBelow, withTable } from './sheetParts';

type Say = WordsOf<StarterKey>;

/**
 * @param today the dates of the examples lie before it.
 * @returns a sheet of targets and one of achievements with a few rows that say that they are examples.
 */
export const starterSheets = (say: Say, language: Language, today: Day): readonly NewSheet[] => [
  targetsSheet(say),
  achievementsSheet(say, language, today),
];

function targetsSheet(say: Say): NewSheet {
  const { at, ...sheet } = withTable(
    [say('starter.targets'), say('starter.replaceTargets')],
    [
      [
        say('starter.code'),
        say('starter.indicator'),
        say('starter.unit'),
        say('starter.target'),
        say('starter.overTime'),
      ],
      ['A1', say('starter.admitted'), say('starter.people'), 120, say('starter.sum')],
      ['A2', say('starter.rated'), '%', say('starter.atLeast'), say('starter.latest')],
      [
        'A3',
        say('starter.answered'),
        say('starter.days'),
        say('starter.atMost'),
        say('starter.latest'),
      ],
    ],
  );
  const name = say('starter.targetsSheet');
  return { ...sheet, name, merges: [], tables: [{ name: say('starter.targetsTable'), at }] };
}

function achievementsSheet(say: Say, language: Language, today: Day): NewSheet {
  const [earlier, later] = [monthEnd(today, 1), monthEnd(today, 0)];
  const rows: NewCell[][] = [
    [earlier, 'A1', say('starter.admitted'), 40],
    [later, 'A1', say('starter.admitted'), 52],
    [earlier, 'A2', say('starter.rated'), 83],
    [later, 'A2', say('starter.rated'), 87.5],
    [later, 'A3', say('starter.answered'), 9],
  ];
  const headers = [
    say('starter.date'),
    say('starter.code'),
    say('starter.indicator'),
    say('starter.achieved'),
  ];
  const above = [say('starter.achievements'), say('starter.replaceAchievements')];
  const { at, formats, widths, ...sheet } = withTable(above, [headers, ...rows]);
  return {
    ...sheet,
    name: say('starter.achievementsSheet'),
    widths: [DATE_WIDTH, ...widths.slice(1)],
    formats: [...formats, { at: columnBelow(at, 0), numberFormat: dayFormat(language) }],
    merges: [],
    tables: [{ name: say('starter.achievementsTable'), at }],
  };
}

const DATE_WIDTH = 80;

/** The last day of a whole month before a day: of the last one, or of one before it. */
function monthEnd(today: Day, monthsBefore: number): Day {
  const { year, month } = dateParts(today);
  return dayOf(year, month - monthsBefore, 1) - 1;
}
