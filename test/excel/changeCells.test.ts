import { describe, expect, it } from '@jest/globals';
import type { CellChange } from '../../src/core/model/fix';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { minimalXlsx } from '../support/minimalXlsx';
import { allCells } from './contents';
import { plainWorkbook } from './workbooks';
import { valueOf } from './write';

const BOOK = plainWorkbook([
  ['Code', 'Indicator', 'Unit', 'Target', 'Actual'],
  ['007', 'Wells repaired', 'wells', 30, '28'],
  ['008', 'Pumps replaced', 'pumps', 12, 11],
  ['009', 'Pipes laid', 'km', 8, 8],
]);

const opened = async (xlsx: Uint8Array) => {
  const preview = await openPreview(xlsx);
  return { preview, host: createReviewHost(preview.run) };
};

type Host = Awaited<ReturnType<typeof opened>>['host'];

async function findingsIn(host: Host) {
  const { open } = await valueOf(await host.survey(DEFAULT_SETTINGS)).check();
  return open.filter(({ code }) => code === 'number-as-text');
}

const cellsIn = (preview: Preview) => allCells(preview.save())['Plan']!;
type Cells = ReturnType<typeof cellsIn>;

/** The cells that are other than before, and what they hold now. */
const changedIn = (before: Cells, after: Cells) =>
  [...after].flatMap(([place, { value }]) =>
    before.get(place)?.value === value ? [] : [[place, value]],
  );

async function changesOf(host: Host): Promise<readonly CellChange[]> {
  const fix = (await findingsIn(host))[0]?.fix;
  if (fix?.kind !== 'change-cells') throw new Error('the finding offers a fix');
  return fix.changes;
}

describe('a fix', () => {
  it('is shown as what the cell is and would be', async () => {
    const { host } = await opened(BOOK);
    expect(await changesOf(host)).toMatchObject([
      { sheet: 'Plan', address: 'E2', before: { content: '28' }, after: { content: 28 } },
    ]);
  });

  it('changes its cell and no other, and can be taken back', async () => {
    const { preview, host } = await opened(BOOK);
    const before = cellsIn(preview);
    const { undo } = valueOf(await host.changeCells(await changesOf(host)));
    const after = cellsIn(preview);
    expect(await findingsIn(host)).toEqual([]);
    expect(changedIn(before, after)).toEqual([['E2', 28]]);
    valueOf(await host.changeCells(undo));
    expect(changedIn(before, cellsIn(preview))).toEqual([]);
    expect(await findingsIn(host)).toHaveLength(1);
  });

  it('changes nothing where a cell has changed since', async () => {
    const { preview, host } = await opened(BOOK);
    const changes = await changesOf(host);
    valueOf(await host.changeCells(changes));
    const before = preview.save();
    expect(await host.changeCells(changes)).toEqual({
      ok: false,
      failure: { code: 'changed-meanwhile', place: 'Plan!E2' },
    });
    expect(allCells(preview.save())).toEqual(allCells(before));
  });

  it('changes nothing where there is a formula now', async () => {
    const rows = [
      ['Indicator', 'Target', 'Actual'],
      ['Wells repaired', 30, '="2"&"8"'],
    ];
    const { host } = await opened(minimalXlsx({ sheets: [{ name: 'Plan', rows }], names: {} }));
    const change: CellChange = {
      sheet: 'Plan',
      address: 'C2',
      before: { content: '28', numberFormat: 'General' },
      after: { content: 28, numberFormat: 'General' },
    };
    expect(await host.changeCells([change])).toMatchObject({
      ok: false,
      failure: { code: 'changed-meanwhile' },
    });
  });

  it('may be of more cells than one request can ask for', async () => {
    const numbers = Array.from({ length: 8_000 }, (_, index) => index + 10);
    const { host, preview } = await opened(plainWorkbook(numbers.map((number) => [`${number}`])));
    const changes = numbers.map((number, index): CellChange => ({
      sheet: 'Plan',
      address: `A${index + 1}`,
      before: { content: `${number}`, numberFormat: 'General' },
      after: { content: number, numberFormat: 'General' },
    }));
    expect(await host.changeCells(changes)).toMatchObject({ ok: true });
    expect(cellsIn(preview).get('A8000')?.value).toBe(8_009);
  });
});
