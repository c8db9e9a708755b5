import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { ChartTopic } from '../../src/core/model/presentation';
import { NO_CHOICES } from '../../src/core/settings/choices';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { ChartDefinition } from '../../src/preview/file/types';
import { openPreview, type Preview } from '../../src/preview/node';
import { manyIndicators, MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

const chartsOf = (xlsx: Uint8Array): readonly ChartDefinition[] =>
  openWorkbookFile(xlsx)
    .sheets()
    .flatMap((sheet) => sheet.charts().map((chart) => chart.definition()));

const byName = (charts: readonly ChartDefinition[]): readonly ChartDefinition[] =>
  [...charts].sort((a, b) => (a.name < b.name ? -1 : 1));

async function changeChart(
  { run }: Preview,
  name: string,
  change: (chart: Excel.Chart) => void,
): Promise<void> {
  await run(async (context) => {
    change(context.workbook.worksheets.getItem('Đánh giá').charts.getItem(name));
    await context.sync();
  });
}

/** What a person may do to a chart. */
const CHANGES: readonly (readonly [string, string, (chart: Excel.Chart) => void])[] = [
  ['a series more', 'Review_Attainment', (chart) => void chart.series.add('Mine')],
  ['a series less', 'Review_Targets', (chart) => chart.series.getItemAt(0).delete()],
  ['another type', 'Review_Progress', (chart) => void (chart.chartType = 'ColumnClustered')],
  ['another title', 'Review_Statuses', (chart) => void (chart.title.text = 'Mine')],
  [
    'bounds of the axis',
    'Review_Targets',
    ({ axes: { valueAxis } }) => {
      valueAxis.maximum = 7;
      valueAxis.majorUnit = 3;
      valueAxis.majorGridlines.visible = true;
    },
  ],
];

describe('a chart changed by hand', () => {
  it.each(CHANGES)(
    '%s, stays so while it shows the same, and is then as one that is made anew',
    async (_, name, change) => {
      const [{ preview }, untouched] = [await writeReview(), await writeReview()];
      await changeChart(preview, name, change);
      const changed = chartsOf(preview.save());
      expect(changed).not.toEqual(chartsOf(untouched.preview.save()));
      valueOf(await createReviewHost(preview.run).write(MIDTERM));
      expect(chartsOf(preview.save())).toEqual(changed);
      const inEnglish = { ...MIDTERM, language: 'en' } as const;
      valueOf(await createReviewHost(preview.run).write(inEnglish));
      valueOf(await createReviewHost(untouched.preview.run).write(inEnglish));
      expect(chartsOf(preview.save())).toEqual(chartsOf(untouched.preview.save()));
    },
  );

  it('is added again where it was deleted', async () => {
    const { preview } = await writeReview();
    const fresh = chartsOf(preview.save());
    await changeChart(preview, 'Review_Targets', (chart) => chart.delete());
    valueOf(await createReviewHost(preview.run).write(MIDTERM));
    expect(byName(chartsOf(preview.save()))).toEqual(byName(fresh));
  });
});

describe('the charts of another run', () => {
  const choose = (charts: readonly ChartTopic[]) => ({ ...NO_CHOICES, presentation: { charts } });

  it('come and go with the topics that a person chose', async () => {
    const preview = await openPreview(SAMPLE);
    const host = createReviewHost(preview.run);
    const namesAfter = async (topics: readonly ChartTopic[]): Promise<readonly string[]> => {
      valueOf(await host.write(MIDTERM, choose(topics)));
      return chartsOf(preview.save()).map(({ name }) => name);
    };
    expect(await namesAfter(['targets', 'progress'])).toEqual([
      'Review_Targets',
      'Review_Progress',
      'Review_Progress2',
    ]);
    expect(await namesAfter(['attainment', 'targets'])).toEqual([
      'Review_Targets',
      'Review_Attainment',
    ]);
    expect(await namesAfter([])).toEqual([]);
  });

  it('of a table with more rows are as those made anew for it', async () => {
    const { preview } = await writeReview(manyIndicators(5), DEFAULT_SETTINGS);
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('A7:E8').values = [
        ['K6', 'Indicator 6', 'people', 20, 11],
        ['K7', 'Indicator 7', 'people', 20, 12],
      ];
      await context.sync();
    });
    valueOf(await createReviewHost(preview.run).write(DEFAULT_SETTINGS));
    const [attainment] = chartsOf(preview.save());
    expect(attainment!.name).toBe('Review_Attainment');
    for (const { values, categories } of attainment!.series) {
      expect(values).toMatch(/\$3:\$[A-Z]+\$9$/);
      expect(categories).toMatch(/\$3:\$[A-Z]+\$9$/);
    }
  });
});
