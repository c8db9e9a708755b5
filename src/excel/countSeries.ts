import type { Edit } from '../core/model/edit';
import type { ChartEdit } from './applyChart';

/** How many series each chart has that edits change, by its sheet and name. */
export type SeriesCounts = (edit: ChartEdit) => number;

const isChange = (edit: Edit): edit is ChartEdit => edit.kind === 'change-chart';

/**
 * Asks for the series of the charts that are to be changed, in one request, and in none without such charts.
 * A chart that is not there has none: changing it fails in its turn.
 */
export async function countSeries(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<SeriesCounts> {
  const changes = edits.filter(isChange);
  if (changes.length === 0) return () => 0;
  const charts = changes.map(({ sheet, chart }) =>
    context.workbook.worksheets
      .getItemOrNullObject(sheet)
      .charts.getItemOrNullObject(chart.name)
      .load('series/count'),
  );
  await context.sync();
  return (edit) => {
    const chart = charts[changes.indexOf(edit)];
    return chart === undefined || chart.isNullObject ? 0 : chart.series.count;
  };
}
