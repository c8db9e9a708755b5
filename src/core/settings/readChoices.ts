import type { Acceptance } from '../model/acceptance';
import type { Presentation } from '../model/presentation';
import type { CellSettings, IndicatorSettings, TableSettings } from '../model/settings';
import type { SettingNote, TableKey } from '../model/table';
import { NO_CHOICES, type Choices } from './choices';
import { isObject, listOf, piecesOf, recordOf, whole, type PieceReader } from './pieces';
import * as values from './values';

/** The one version of the JSON form that is known. */
export const CHOICES_VERSION = 1;

/** What could be understood, and a note for each piece that could not. */
export interface ReadChoices {
  readonly choices: Choices;
  readonly notes: readonly SettingNote[];
}

const tableKey = piecesOf<TableKey>(
  {
    sheet: whole(values.name),
    sheetId: whole(values.name),
    table: whole(values.name),
    headers: listOf(whole(values.text)),
    nth: whole(values.ordinal),
  },
  ['sheet'],
);

const tableSettings = piecesOf<TableSettings>(
  {
    table: tableKey,
    exclude: whole(values.flag),
    area: whole(values.area),
    until: whole(values.text),
    main: whole(values.flag),
    role: whole(values.tableRole),
    columns: recordOf(whole(values.columnRole)),
    join: whole(values.join),
    horizon: whole(values.horizon),
  },
  ['table'],
);

const indicatorSettings = piecesOf<IndicatorSettings>(
  {
    target: whole(values.target),
    direction: whole(values.direction),
    achieved: whole(values.amount),
    accumulation: whole(values.accumulation),
    method: whole(values.method),
    baseline: whole(values.number),
    milestones: listOf(whole(values.milestone)),
    milestonesPerPeriod: whole(values.flag),
    horizon: whole(values.horizon),
    weight: whole(values.weight),
    ceilingCanExceed: whole(values.flag),
  },
  [],
);

const cellSettings = piecesOf<CellSettings>(
  {
    table: tableKey,
    column: whole(values.text),
    row: whole(values.text),
    text: whole(values.text),
    target: whole(values.target),
    achieved: whole(values.amount),
  },
  ['table', 'column', 'row', 'text'],
);

const acceptance = piecesOf<Acceptance>(
  {
    code: whole(values.name),
    about: whole(values.text),
    content: whole(values.name),
    reason: whole(values.text),
  },
  ['code', 'about', 'content', 'reason'],
);

const presentation = piecesOf<Presentation>(
  {
    layout: whole(values.layout),
    parent: whole(values.text),
    organisation: whole(values.text),
    number: whole(values.text),
    place: whole(values.text),
    signerOffice: whole(values.text),
    signer: whole(values.text),
    columns: listOf(whole(values.optionalColumn)),
    charts: listOf(whole(values.chartTopic)),
  },
  [],
);

const choicesReader: PieceReader<Partial<Choices>> = piecesOf<Choices>(
  {
    term: whole(values.term),
    language: whole(values.language),
    culture: whole(values.culture),
    tables: listOf(tableSettings),
    indicators: recordOf(indicatorSettings),
    cells: listOf(cellSettings),
    aliases: recordOf(whole(values.name)),
    accepted: listOf(acceptance),
    presentation,
  },
  [],
);

/**
 * Reads what a person chose, piece by piece: a piece that is damaged or that nobody knows is left out with a
 * note that names its path (`''` for the whole), and the others are kept. Never throws.
 * @param json parsed JSON of the form `ChoicesFile`; without a version it is taken for the known one.
 */
export function readChoices(json: unknown): ReadChoices {
  const notes: SettingNote[] = [];
  if (!isObject(json)) {
    return { choices: NO_CHOICES, notes: [{ code: 'unreadable', path: '' }] };
  }
  const { version = CHOICES_VERSION, ...pieces } = json;
  if (version !== CHOICES_VERSION) {
    return { choices: NO_CHOICES, notes: [{ code: 'unknown-setting', path: 'version' }] };
  }
  const read = choicesReader(pieces, { path: '', note: (note) => notes.push(note) });
  return { choices: { ...NO_CHOICES, ...read }, notes };
}

/** As `readChoices`, from text; text that is no JSON is unreadable as a whole. Never throws. */
export function parseChoices(text: string): ReadChoices {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { choices: NO_CHOICES, notes: [{ code: 'unreadable', path: '' }] };
  }
  return readChoices(json);
}
