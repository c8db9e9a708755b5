import { areaA1, parseA1, type Area } from '../core/model/address';
import type { ConditionalRule } from '../core/model/edit';
import type { LookPlace } from '../core/edits/lookFacts';

/** Conditional formats of a place, of which only ids and types are known at first. */
export interface FoundRules {
  readonly place: LookPlace;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Rules of the kinds that we write, by the cells that they hold for. */
export interface PlacedRules {
  readonly at: Area;
  readonly rules: readonly ConditionalRule[];
}

/** Queues the loading of the conditional formats that meet some cells. */
export const findRules = (
  context: Excel.RequestContext,
  places: readonly LookPlace[],
): readonly FoundRules[] =>
  places.map((place) => ({
    place,
    formats: context.workbook.worksheets
      .getItem(place.sheet)
      .getRange(areaA1(place.at))
      .conditionalFormats.load('items/id,items/type'),
  }));

/** A conditional format of a kind that we write, with all cells that it holds for. */
interface Candidate {
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
}

const KINDS: ReadonlySet<string> = new Set(['Custom', 'DataBar']);

const candidatesOf = ({ formats }: FoundRules): readonly Candidate[] =>
  formats.items
    .filter(({ type }) => KINDS.has(type))
    .map((format) => ({ format, ranges: format.getRanges().load('address,areaCount') }));

/** @returns the cells of a format where they are one area within a place, else null. */
function placeWithin({ ranges }: Candidate, { at }: LookPlace): Area | null {
  if (ranges.areaCount !== 1) return null;
  const own = parseA1(ranges.address);
  const isWithin =
    own.row >= at.row &&
    own.column >= at.column &&
    own.row + own.rows <= at.row + at.rows &&
    own.column + own.columns <= at.column + at.columns;
  return isWithin ? own : null;
}

/**
 * @returns by place the ids of the conditional formats of our kinds that lie wholly within it. One request,
 *   or none where there are no formats at all.
 */
export async function idsWithin(
  context: Excel.RequestContext,
  found: readonly FoundRules[],
): Promise<readonly (readonly string[])[]> {
  const candidates = found.map(candidatesOf);
  if (candidates.every((one) => one.length === 0)) return found.map(() => []);
  await context.sync();
  return found.map(({ place }, index) =>
    candidates[index]!.flatMap((one) => (placeWithin(one, place) ? [one.format.id] : [])),
  );
}

/** @returns by place what these formats say, the first in force first. One request, or none. */
export async function readRules(
  context: Excel.RequestContext,
  found: readonly FoundRules[],
): Promise<readonly (readonly PlacedRules[])[]> {
  const candidates = found.map((one) =>
    candidatesOf(one).map((candidate) => ({ ...candidate, load: loadRule(candidate.format) })),
  );
  if (candidates.every((one) => one.length === 0)) return found.map(() => []);
  await context.sync();
  return found.map(({ place }, index) =>
    candidates[index]!.flatMap((one) => {
      const at = placeWithin(one, place);
      return at ? [{ at, rules: [one.load()] }] : [];
    }),
  );
}

/** Queues the loading of one format. @returns what gives its rule after it */
function loadRule(format: Excel.ConditionalFormat): () => ConditionalRule {
  return format.type === 'Custom' ? loadFormula(format.custom) : loadBar(format.dataBar);
}

function loadFormula(custom: Excel.CustomConditionalFormat): () => ConditionalRule {
  const rule = custom.rule.load('formula');
  const look = custom.format.load('numberFormat,font/color,font/bold,fill/color');
  return () => {
    const { font, fill } = look;
    const numberFormat = look.numberFormat as string | null;
    return {
      kind: 'formula',
      formula: rule.formula,
      ...(font.color ? { fontColor: font.color } : {}),
      ...(font.bold === null ? {} : { bold: font.bold }),
      ...(fill.color ? { fill: fill.color } : {}),
      ...(numberFormat ? { numberFormat } : {}),
    };
  };
}

function loadBar(bar: Excel.DataBarConditionalFormat): () => ConditionalRule {
  bar.load('lowerBoundRule,upperBoundRule,positiveFormat/fillColor');
  const bound = ({ formula }: Excel.ConditionalDataBarRule): number =>
    Number((formula ?? '').replace(/^=/, ''));
  return () => ({
    kind: 'data-bar',
    color: bar.positiveFormat.fillColor,
    minimum: bound(bar.lowerBoundRule),
    maximum: bound(bar.upperBoundRule),
  });
}
