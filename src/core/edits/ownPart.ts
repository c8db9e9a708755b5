import * as v from 'valibot';
import type { Area } from '../model/address';
import type { Edit } from '../model/edit';
import { OWN_COLUMN_KINDS } from '../model/own';
import { NO_CHOICES } from '../settings/choices';
import { parseChoices, type ReadChoices } from '../settings/readChoices';
import type { LookFacts } from './lookFacts';
import type { SheetLook } from './sheetLook';

/** The namespace of our one custom XML part; what is in it is ours, whatever it is called. */
export const OWN_NAMESPACE = 'urn:attainment-review:workbook:1';

const columnKind = v.picklist(OWN_COLUMN_KINDS);

const ownSheet = v.object({
  /** null until the sheet exists. */
  id: v.nullable(v.string()),
  name: v.string(),
});

/** What our own code has written: its shape is not checked again. */
const written = <T>() => v.custom<T>((value) => typeof value === 'object' && value !== null);

/** Of the column before it was ours, in points; null is the standard width. */
const formerWidth = { formerWidth: v.optional(v.nullable(v.number())) };

type FormerLook = LookFacts['looks'][number];
type FormerRules = LookFacts['rules'][number];

const journalSchema = v.object({
  version: v.literal(1),
  /**
   * `writing`: something of what is below may be in the workbook, and `undo` leads back; `done`: everything
   * below is in it.
   */
  state: v.picklist(['writing', 'done']),
  reviewSheet: ownSheet,
  annexSheet: ownSheet,
  /** Reviews of former dates with their annexes, kept as values. */
  frozen: v.optional(v.array(ownSheet)),
  /** Columns in Excel Tables, by ids that survive renaming; a column's id is null until it exists. */
  tableColumns: v.array(
    v.object({
      tableId: v.string(),
      columnId: v.nullable(v.string()),
      header: v.string(),
      kind: columnKind,
      ...formerWidth,
      /** Where that column stood, from the table's first: a column put into a table moves cells, not widths. */
      formerOffset: v.optional(v.number()),
    }),
  ),
  /** Columns beside plain ranges: a defined name that moves with them, and what stands in it, from the left. */
  rangeColumns: v.array(
    v.object({
      name: v.string(),
      columns: v.array(v.object({ kind: columnKind, header: v.string(), ...formerWidth })),
      /** How the cells looked that were taken, counted from the block's first cell: those that were formatted. */
      former: v.optional(
        v.object({ looks: v.array(written<FormerLook>()), rules: v.array(written<FormerRules>()) }),
      ),
    }),
  ),
  names: v.array(v.string()),
  /** The cells that the last run covered on our own sheets, in A1: a shorter review leaves nothing behind. */
  covered: v.object({ review: v.string(), annex: v.string() }),
  charts: v.array(v.string()),
  /** Ids of the charts by their names, by which one that a person renamed is found. */
  chartIds: v.optional(v.record(v.string(), v.string())),
  /** How our sheets were drawn, so that a run changes only what differs and can be taken back. */
  drawn: v.optional(v.object({ review: written<SheetLook>(), annex: written<SheetLook>() })),
  /** What a person wrote on the annex, by indicator key, while a run that empties the annex is under way. */
  remarks: v.record(v.string(), v.string()),
  /** What a person made of our texts, by their keys, while such a run is under way. */
  texts: v.optional(v.record(v.string(), v.string()), {}),
  /** What was drafted, by the keys of the texts: the last is the latest, others are of runs not yet finished. */
  drafted: v.optional(v.record(v.string(), v.array(v.string())), {}),
  /** The names of the indicators by their keys, by which one that goes away is still called. */
  indicators: v.optional(v.record(v.string(), v.string()), {}),
  /** The highest number of a key that was given before a run, or, once it is done, by it. */
  highestKey: v.optional(v.number(), 0),
  /** What was written about indicators that went away. */
  gone: v.optional(
    v.array(v.object({ key: v.string(), name: v.string(), text: v.string(), remark: v.string() })),
    [],
  ),
  /** What a person typed into an annex that was half-written, until a run is finished. */
  typed: v.optional(v.record(v.string(), v.string())),
  /** The review date that the last run wrote, and whether a person had chosen it. */
  reviewDate: v.object({ day: v.nullable(v.number()), chosen: v.boolean() }),
  /** The term that the last run wrote. */
  term: v.optional(v.nullable(v.object({ start: v.number(), end: v.number() }))),
  /** While writing: what leads back to the workbook before, and our part as it was then. */
  undo: v.optional(
    v.object({
      edits: v.array(written<Edit>()),
      part: v.nullable(v.string()),
      /** Ids of the sheets that the edits name, and cells of the blocks beside plain ranges that they touch. */
      sheets: v.record(v.string(), v.string()),
      blocks: v.array(v.object({ name: v.string(), at: written<Area>() })),
    }),
  ),
});

/** What we wrote, by identities that survive renaming and moving. */
export type Journal = v.InferOutput<typeof journalSchema>;

/** The way back from a run, as the journal keeps it. */
export type Undo = NonNullable<Journal['undo']>;

/** What the part has: each is JSON text in an element of its own, and either may be missing. */
export type Content = 'choices' | 'journal';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** @returns the journal, or null where there is none or where it is damaged: then nothing is known as ours. */
export function readJournal(xml: string | null): Journal | null {
  const text = contentOf(xml, 'journal');
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), journalSchema), text);
  return parsed.success ? parsed.output : null;
}

/** @returns what the workbook remembers, with a note for each piece that cannot be understood. */
export function readRemembered(xml: string | null): ReadChoices {
  const text = contentOf(xml, 'choices');
  return text === null ? { choices: NO_CHOICES, notes: [] } : parseChoices(text);
}

/** @returns the JSON text of one content; it is escaped in the part, so that it cannot be taken for an element. */
export function contentOf(xml: string | null, content: Content): string | null {
  const text = new RegExp(`<${content}>([\\s\\S]*?)</${content}>`).exec(xml ?? '')?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!);
}
