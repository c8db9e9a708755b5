import { area, type Area } from '../model/address';
import { attainmentTile } from './charts/attainmentChart';
import { progressTile } from './charts/progressChart';
import { statusesTile } from './charts/statusesChart';
import { targetsTile } from './charts/targetsChart';
import type { Tile } from './charts/tile';
import type { Annex } from './annex';
import type { CompositionInput } from './composition';
import type { Half } from './letterhead/halves';
import { COLORS } from './look';
import type { DraftBuilder } from './sheetDraft';

/** Of the rows that charts cover, in points, at most. */
const ROW_POINTS = 15;
const SPACE_POINTS = 4;
/** Columns of the review that make up its left half. */
const LEFT_COLUMNS = 3;

/**
 * Puts the charts: those of full width one below the other, the others two by two, each with a sentence below
 * it for readers who cannot see it.
 */
export function putCharts(
  draft: DraftBuilder,
  input: CompositionInput,
  annex: Annex,
  { columns: width, points }: Half,
): void {
  const tileLines = linesOf(input, annex);
  if (tileLines.length === 0) return;
  draft.row += 1;
  draft.prose(input.words('review.charts'), width, { bold: true, fontSize: 12 });
  for (const [index, tiles] of tileLines.entries()) {
    if (index > 0) takeSpace(draft);
    putLine(draft, tiles, width);
    const first = draft.row;
    for (const { sentence } of tiles) {
      const lines = draft.linesOf(sentence.text, points, CAPTION.fontSize);
      draft.prose(`=${sentence.formula}`, width, CAPTION, lines);
    }
    draft.keep(first, draft.row);
  }
}

/** In the order of the topics; two charts of progress stay side by side. */
function linesOf(input: CompositionInput, { charts }: Annex): readonly (readonly Tile[])[] {
  const attainment = charts.attainment.map((block) => attainmentTile(input, block));
  const levels = [
    ...charts.targets.map((block) => targetsTile(input, block)),
    ...(charts.statuses ? [statusesTile(input, charts.statuses)] : []),
  ];
  const progress = charts.progress.map((block) => progressTile(input, block));
  const halves = progress.length === 1 ? [[...levels, ...progress]] : [levels, progress];
  return [...attainment.map((tile) => [tile]), ...halves.flatMap(inPairs)];
}

const inPairs = (tiles: readonly Tile[]): readonly (readonly Tile[])[] =>
  tiles.flatMap((_, index) => (index % 2 === 0 ? [tiles.slice(index, index + 2)] : []));

function putLine(draft: DraftBuilder, tiles: readonly Tile[], width: number): void {
  const points = Math.max(...tiles.map((tile) => tile.points));
  const rows = takeRows(draft, points, width);
  tiles.forEach(({ chart }, index) => {
    const columns = index === 0 ? LEFT_COLUMNS : width - LEFT_COLUMNS;
    const half = area(rows.row, index * LEFT_COLUMNS, rows.rows, columns);
    draft.chart({ ...chart, at: tiles.length === 1 ? rows : half });
  });
}

/** Between a sentence and the charts below it. */
function takeSpace(draft: DraftBuilder): void {
  draft.height(draft.row, SPACE_POINTS);
  draft.row += 1;
}

/** Rows that are together as high as the charts that cover them. */
function takeRows(draft: DraftBuilder, points: number, width: number): Area {
  const rows = Math.ceil(points / ROW_POINTS);
  const height = Math.ceil((4 * points) / rows) / 4;
  const at = area(draft.row, 0, rows, width);
  for (let row = draft.row; row < draft.row + rows; row++) draft.height(row, height);
  draft.row += rows;
  return at;
}

const CAPTION = { fontSize: 9, italic: true, fontColor: COLORS.quiet } as const;
