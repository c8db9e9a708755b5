import type { Edit } from '../core/model/edit';
import type { ChartEdit } from './applyChart';

/** How many series a chart has that an edit changes. */
export type SeriesCounts = (edit: ChartEdit) => number;

const isChange = (edit: Edit): edit is ChartEdit => edit.kind === 'change-chart';

/**
 * Asks, with the next request, for the series of the charts that are to be changed.
 * @returns their counts, to be called after that request. A chart that is not there has none: changing it
 *   fails in its turn.
 */
export function loadSeriesCounts(
  { workbook }: Excel.RequestContext,
  edits: readonly Edit[],
): SeriesCounts {
  const changes = edits.filter(isChange);
  const charts = changes.map(({ sheet, chart }) =>
    workbook.worksheets
      .getItemOrNullObject(sheet)
      .charts.getItemOrNullObject(chart.name)
      .load('series/count'),
  );
  return (edit) => {
    const chart = charts[changes.indexOf(edit)];
    return chart === undefined || chart.isNullObject ? 0 : chart.series.count;
  };
}
