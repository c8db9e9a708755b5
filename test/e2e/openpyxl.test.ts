import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReview } from '../excel/write';
import { describeWith } from '../support/tools';
import { CASES } from './workbooks';

/** Prints what another reader finds in a workbook; it fails where a part is damaged. */
const SCRIPT = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
defined = book.defined_names
names = defined.definedName if hasattr(defined, 'definedName') else defined.values()
print(json.dumps({
  'sheets': book.sheetnames,
  'charts': [[type(chart).__name__ for chart in sheet._charts] for sheet in book],
  'names': [name.name for name in names],
  'tables': {table.name: table.ref for sheet in book for table in sheet.tables.values()},
  'rules': [sum(len(area.rules) for area in sheet.conditional_formatting) for sheet in book],
}))
`;

interface Found {
  readonly sheets: readonly string[];
  readonly charts: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  readonly rules: readonly number[];
}

function readByOpenpyxl(xlsx: Uint8Array): Found {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, xlsx);
    return JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', SCRIPT, path], { encoding: 'utf8' }),
    ) as Found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describeWith('openpyxl', 'the written workbook, opened by openpyxl', () => {
  it.each(CASES)(
    '$name has the sheets, names, rules and charts',
    async ({ xlsx, settings, charts }) => {
      const { preview, written } = await writeReview(xlsx, settings);
      const found = readByOpenpyxl(preview.save());
      expect(found.sheets.slice(-2)).toEqual([written.sheets.review, written.sheets.annex]);
      expect(found.charts.slice(-2)).toEqual([charts, []]);
      expect(found.names).toEqual(expect.arrayContaining(['Review_Date', 'Review_NearLine']));
      expect(found.rules.slice(-2).every((count) => count > 0)).toBe(true);
    },
  );

  it('the sample’s table has grown by our six columns', async () => {
    const { preview } = await writeReview();
    expect(readByOpenpyxl(preview.save()).tables).toMatchObject({
      ChiTieu: 'A4:M14',
      KetQua: 'A3:D33',
    });
  });
});
