import * as v from 'valibot';
import { OWN_COLUMN_KINDS } from '../model/own';

/** The namespace of our one custom XML part; what is in it is ours, whatever it is called. */
export const OWN_NAMESPACE = 'urn:attainment-review:workbook:1';

const columnKind = v.picklist(OWN_COLUMN_KINDS);

const ownSheet = v.object({
  /** null until the sheet exists. */
  id: v.nullable(v.string()),
  name: v.string(),
});

const journalSchema = v.object({
  version: v.literal(1),
  /** `writing`: recorded before the first edit; `done`: everything below is in the workbook. */
  state: v.picklist(['writing', 'done']),
  reviewSheet: ownSheet,
  annexSheet: ownSheet,
  /** Columns in Excel Tables, by ids that survive renaming; a column's id is null until it exists. */
  tableColumns: v.array(
    v.object({
      tableId: v.string(),
      columnId: v.nullable(v.string()),
      header: v.string(),
      kind: columnKind,
    }),
  ),
  /** Columns beside plain ranges: a defined name that moves with them, and what stands in it, from the left. */
  rangeColumns: v.array(
    v.object({
      name: v.string(),
      columns: v.array(v.object({ kind: columnKind, header: v.string() })),
    }),
  ),
  names: v.array(v.string()),
  /** The cells that the last run covered on our own sheets, in A1: a shorter review leaves nothing behind. */
  covered: v.object({ review: v.string(), annex: v.string() }),
  charts: v.array(v.string()),
  /** What a person wrote on the annex, by indicator key, while a run that empties the annex is under way. */
  remarks: v.record(v.string(), v.string()),
  /** The review date that the last run wrote, and whether a person had chosen it. */
  reviewDate: v.object({ day: v.nullable(v.number()), chosen: v.boolean() }),
});

/** What we wrote, by identities that survive renaming and moving. */
export type Journal = v.InferOutput<typeof journalSchema>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** @returns the part's XML: one element of our namespace with the journal as JSON text. */
export function ownPartXml(journal: Journal): string {
  const text = JSON.stringify(journal)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<review xmlns="${OWN_NAMESPACE}"><journal>${text}</journal></review>`;
}

/** @returns the journal, or null where there is none or where it is damaged: then nothing is known as ours. */
export function readJournal(xml: string | null): Journal | null {
  const text = /<journal>([\s\S]*?)<\/journal>/.exec(xml ?? '')?.[1];
  if (text === undefined) return null;
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), journalSchema),
    text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!),
  );
  return parsed.success ? parsed.output : null;
}
