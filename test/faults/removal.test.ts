import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { MIDTERM, SAMPLE } from '../excel/workbooks';
import { valueOf } from '../excel/write';
import { canonicalParts, differences } from './canonical';
import { edited, IN_RANGE, IN_TABLE, type Change } from './scenarios';

const { settings } = IN_TABLE;

/** Writes, lets a person work on, saves, opens again and takes the review away. */
async function removed(xlsx: Uint8Array, used: Settings, change: Change): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  valueOf(await createReviewHost(preview.run).write(used));
  const opened = await openPreview(await edited(preview.save(), change));
  valueOf(await createReviewHost(opened.run).takeBack());
  return opened.save();
}

const plan = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Plan');

const nothing: Change = () => undefined;

/** As after sorting by the indicators. */
const sorted: Change = (context) => {
  plan(context).getRange('A2:E4').values = [
    ['K1', 'Households reached', 'households', 100, 92],
    ['K3', 'Wells drilled', 'wells', 40, 31],
    ['K2', 'Schools repaired', 'schools', 12, 12],
  ];
};

const insertedColumn: Change = (context) => {
  context.workbook.tables.getItem('Targets').columns.add(2, undefined, 'Office');
};

const WORKBOOKS = [
  ['an Excel Table', IN_TABLE.workbook, settings],
  ['a plain range with formatted cells beside it', IN_RANGE.workbook, settings],
  ['separate tables, and a combined one beside them', () => Promise.resolve(SAMPLE), MIDTERM],
] as const;

/** A column gets the next free id of its table, which depends on what else was in it. */
const withoutIds = (xlsx: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    [...canonicalParts(xlsx)].map(([name, text]) => [
      name,
      text.replaceAll(/tableColumn id="\d+"/g, 'tableColumn'),
    ]),
  );

describe('the removal of a review', () => {
  it.each(WORKBOOKS)('from %s leaves every part as it was', async (_, workbook, used) => {
    const xlsx = await workbook();
    const after = await removed(xlsx, used, nothing);
    expect(differences(canonicalParts(after), canonicalParts(xlsx))).toEqual([]);
  });

  it.each([
    ['sorted rows', IN_TABLE, sorted],
    ['sorted rows of a plain range', IN_RANGE, sorted],
    ['a column inserted into the table', IN_TABLE, insertedColumn],
  ] as const)('leaves exactly what a person did: %s', async (_, { workbook }, change) => {
    const xlsx = await workbook();
    const after = await removed(xlsx, settings, change);
    const wanted = await edited(xlsx, change);
    expect(differences(withoutIds(after), withoutIds(wanted))).toEqual([]);
  });

  it('goes with remarks that were typed into the annex', async () => {
    const xlsx = await IN_TABLE.workbook();
    const after = await removed(xlsx, settings, (context) => {
      context.workbook.worksheets.getItem('Review annex').getRange('N6').values = [['mine']];
    });
    expect(differences(canonicalParts(after), canonicalParts(xlsx))).toEqual([]);
  });

  it('touches nothing of a person’s that is called like ours', async () => {
    const xlsx = await edited(await IN_TABLE.workbook(), (context) => {
      context.workbook.worksheets.add('Review').getRange('A1').values = [['my own']];
      context.workbook.names.add('Review_Date', '=Plan!$D$2');
      plan(context).getRange('K1:K2').values = [['Status'], ['open']];
    });
    const after = await removed(xlsx, settings, nothing);
    expect(differences(canonicalParts(after), canonicalParts(xlsx))).toEqual([]);
  });

  it('keeps a remark that was typed into a half-written annex, when the run is finished', async () => {
    const xlsx = await IN_TABLE.workbook();
    const preview = await openPreview(xlsx);
    valueOf(await createReviewHost(preview.run).write(settings));
    const opened = await openPreview(
      await edited(preview.save(), (context) => {
        plan(context).getRange('E2').values = [[101]];
      }),
    );
    const host = createReviewHost(opened.run);
    // The last request of a run marks it done.
    const { requests } = opened;
    valueOf(await host.write(settings));
    const count = opened.requests - requests;
    opened.inject({ request: opened.requests + count - 1, code: 5012 });
    expect(await host.write(settings)).toMatchObject({ ok: false, failure: { begun: true } });
    await opened.run(async (context) => {
      const annex = context.workbook.worksheets.getItem('Review annex');
      annex.getRange('N6').values = [['typed meanwhile']];
      await context.sync();
    });
    valueOf(await host.write(settings));
    const remark = await opened.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem('Review annex')
        .getRange('N6')
        .load('values');
      await context.sync();
      return cell.values as unknown;
    });
    expect(remark).toEqual([['typed meanwhile']]);
  });
});
