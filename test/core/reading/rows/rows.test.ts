import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTHING_OWN } from '../../../../src/core/model/own';
import { finish } from '../../../../src/core/model/steps';
import { isTotal, targetRows } from '../../../../src/core/reading/rows/rows';
import { findTables } from '../../../../src/core/reading/tables/tables';
import { viewOf } from '../../../../src/core/reading/tables/visibleCells';
import type { Grid, GridCell, GridSheet } from '../../../support/grid';
import { gridOf, sheetOf } from '../../../support/grid';

function rowsOf(cells: string | Grid, dress: Partial<GridSheet> = {}) {
  const grid = typeof cells === 'string' ? gridOf(cells) : cells;
  const view = viewOf(sheetOf({ name: 'S', cells: grid, ...dress }), NOTHING_OWN);
  const [table] = finish(
    findTables([view], [], (found) =>
      found.map(() => ({ settings: null, keys: [{ sheet: 'S' }] as const })),
    ),
  );
  return finish(targetRows(table!));
}

/** A row in short: `part of Roads: Main roads [Section]`. */
function shortRows(cells: string | Grid, dress: Partial<GridSheet> = {}): readonly string[] {
  const rows = rowsOf(cells, dress);
  const names = new Map(rows.map(({ row, name }) => [row, name]));
  return rows.map(({ name, kind, parentRow, group, counted }) => {
    expect(counted).toBe(kind === 'indicator');
    const what =
      kind === 'indicator'
        ? ''
        : `${kind}${parentRow === null ? '' : ` of ${names.get(parentRow)}`}: `;
    return `${what}${name}${group === null ? '' : ` [${group}]`}`;
  });
}

const VI = 'TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện';
const EN = 'Indicator | Unit | Target | Actual';

describe('sections', () => {
  it('are one text alone, numbered with a letter or a roman number, or not at all', () => {
    expect(
      shortRows(`
      ${VI}
      I | Kinh tế | | |
      1 | Thu | tỷ | 10 | 9
      II | Xã hội | | |
      2 | Việc làm | người | 10 | 9
      C. MÔI TRƯỜNG | | | |
      3 | Rừng | % | 40 | 41
       | Đất đai | | |
      4 | Đất | ha | 4 | 5`),
    ).toEqual(['Thu [Kinh tế]', 'Việc làm [Xã hội]', 'Rừng [C. MÔI TRƯỜNG]', 'Đất [Đất đai]']);
  });

  it('may be merged across, and lettered in Thai', () => {
    expect(
      shortRows(
        `
        ข้อ | ตัวชี้วัด | เป้าหมาย | ผลงาน
        ก | ด้านการศึกษา | |
        1.1 | ทุน | 10 | 9
        ด้านสาธารณสุข | | |
        2.1 | คลินิก | 10 | 9`,
        { merges: ['A4:D4'] },
      ),
    ).toEqual(['ทุน [ด้านการศึกษา]', 'คลินิก [ด้านสาธารณสุข]']);
  });

  it('may be numbered like indicators if what follows is numbered under them', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Kinh tế | | |
      "1.1" | Thu | tỷ | 10 | 9
      2 | Chưa báo cáo | | |
      3 | Nhà ở | căn | |
      4 | Cơ cấu lao động | | |
      - | Nông nghiệp | % | 30 | 31`),
    ).toEqual([
      'Thu [Kinh tế]',
      'Chưa báo cáo [Kinh tế]',
      'Nhà ở [Kinh tế]',
      'Nông nghiệp [Cơ cấu lao động]',
    ]);
  });

  it('give way to a column of groups, which may be merged downwards', () => {
    const cells = `
      Group | Indicator | Target | Actual
      Roads | Main | 1 | 2
       | Side | 1 | 2
       | Paths | 1 | 2
      Water | Wells | 1 | 2`;
    expect(shortRows(cells)).toEqual([
      'Main [Roads]',
      'Side [Roads]',
      'Paths [Roads]',
      'Wells [Water]',
    ]);
    expect(shortRows(cells, { merges: ['A2:A3'] })).toEqual([
      'Main [Roads]',
      'Side [Roads]',
      'Paths',
      'Wells [Water]',
    ]);
  });
});

describe('parts', () => {
  it('begin with words, or with dashes below a row with figures', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Thu | tỷ | 100 | 90
       | Trong đó: thu nội địa | tỷ | 80 | 70
       | - Thu khác | tỷ | 20 | 20
      2 | Dân số | người | 100 | 90
       | - Nam | người | 50 | 40
       | + Trẻ em | người | 5 | 4
       | - Nữ | người | 50 | 50
      3 | Đất | ha | 5 | 4`),
    ).toEqual([
      'Thu',
      'part of Thu: Trong đó: thu nội địa',
      'part of Thu: - Thu khác',
      'Dân số',
      'part of Dân số: - Nam',
      'part of - Nam: + Trẻ em',
      'part of Dân số: - Nữ',
      'Đất',
    ]);
    expect(shortRows(`${EN}\nA | x | 10 | 9\nof which: B | x | 5 | 4\nC | x | 3 | 3`)).toEqual([
      'A',
      'part of A: of which: B',
      'C',
    ]);
    expect(
      shortRows('ตัวชี้วัด | เป้าหมาย | ผลงาน\nคน | 10 | 9\nในจำนวนนี้ หญิง | 5 | 4\nบ้าน | 3 | 3'),
    ).toEqual(['คน', 'part of คน: ในจำนวนนี้ หญิง', 'บ้าน']);
  });

  it('follow words in a row of their own, up to the next number', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Lao động | người | 100 | 90
       | Trong đó: | | |
       | Nữ | người | 50 | 40
       | Thanh niên | người | 50 | 40
      2 | Y tế | % | 10 | 9`),
    ).toEqual(['Lao động', 'part of Lao động: Nữ', 'part of Lao động: Thanh niên', 'Y tế']);
  });

  it('follow words in a row of their own, as long as they are marked or share the unit', () => {
    expect(
      shortRows(`
      ${EN}
      Trained | people | 100 | 90
      of which | | |
      - women | people | 50 | 40
      - youth | people | 50 | 40
      Offices | offices | 10 | 9`),
    ).toEqual(['Trained', 'part of Trained: - women', 'part of Trained: - youth', 'Offices']);
    expect(
      shortRows(`
      ${EN}
      Trained | people | 100 | 90
      of which: | | |
      women | people | 50 | 40
      youth | people | 50 | 40
      Offices | offices | 10 | 9`),
    ).toEqual(['Trained', 'part of Trained: women', 'part of Trained: youth', 'Offices']);
  });

  it('are divisions after words that split', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Lao động, chia ra: | người | 100 | 90
       | Thành thị | người | 50 | 40
       | Nông thôn | người | 50 | 50
      2 | Y tế | % | 10 | 9
       | Chia theo tuyến: tỉnh | % | 5 | 4`),
    ).toEqual([
      'Lao động, chia ra:',
      'division of Lao động, chia ra:: Thành thị',
      'division of Lao động, chia ra:: Nông thôn',
      'Y tế',
      'division of Y tế: Chia theo tuyến: tỉnh',
    ]);
    expect(
      shortRows('ตัวชี้วัด | เป้าหมาย | ผลงาน\nคน | 10 | 9\nแยกเป็น | |\n- หญิง | 5 | 4\n- ชาย | 5 | 5'),
    ).toEqual(['คน', 'division of คน: - หญิง', 'division of คน: - ชาย']);
  });

  it('are indented by spaces, or by the format', () => {
    const cells = [
      ['Indicator', 'Target', 'Actual'],
      ['Roads', 10, 9],
      ['    Main', 5, 4],
      ['    Side', 5, 5],
      ['Bridges', 3, 3],
    ];
    const expected = ['Roads', 'part of Roads: Main', 'part of Roads: Side', 'Bridges'];
    expect(shortRows(cells)).toEqual(expected);
    const flat = cells.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)),
    );
    expect(shortRows(flat, { indents: { A3: 1, A4: 1 } })).toEqual(expected);
  });

  it('are not made by indents below a section, or of all rows alike', () => {
    expect(
      shortRows([
        ['Indicator', 'Target', 'Actual'],
        ['ROADS', '', ''],
        ['  Main', 5, 4],
        ['  Side', 5, 5],
      ]),
    ).toEqual(['Main [ROADS]', 'Side [ROADS]']);
  });

  it('are not made by a number under another alone; with an indent they are', () => {
    const cells = (name: string): Grid => [
      ['No.', 'Indicator', 'Target', 'Actual'],
      [1, 'Roads', 10, 9],
      ['1.1', name, 5, 4],
      [2, 'Bridges', 3, 3],
    ];
    expect(shortRows(cells('Main'))).toEqual(['Roads', 'Main', 'Bridges']);
    expect(shortRows(cells('   Main'))).toEqual(['Roads', 'part of Roads: Main', 'Bridges']);
  });

  it('are indicators where the row above has no figures', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Cơ cấu | % | |
       | - Nông nghiệp | % | 30 | 31
       | - Dịch vụ | % | 40 | 41`),
    ).toEqual(['Cơ cấu', '- Nông nghiệp', '- Dịch vụ']);
    expect(shortRows('Indicator | Target | Actual\n- A | 1 | 3\n- B | 2 | 2')).toEqual([
      '- A',
      '- B',
    ]);
  });

  it('may stand in a second column of names', () => {
    const merges = ['A1:B1'];
    expect(
      shortRows(
        `
        Indicator | | Target | Actual
        Roads | | 10 | 9
         | Main | 5 | 4
         | Side | 5 | 5
        Bridges | | 3 | 3`,
        { merges },
      ),
    ).toEqual(['Roads', 'part of Roads: Main', 'part of Roads: Side', 'Bridges']);
    expect(
      shortRows(
        `
        Indicator | | Target | Actual
        People | Women | 10 | 9
         | Men | 5 | 4
        Houses | | 3 | 3`,
        { merges },
      ),
    ).toEqual(['People – Women', 'People – Men', 'Houses']);
  });
});

describe('totals', () => {
  it.each([
    'Tổng',
    'Cộng:',
    'TỔNG CỘNG',
    'Tổng số',
    'Tong cong',
    'รวม',
    'รวมทั้งสิ้น',
    'Total',
    'Grand total',
    'Total (1+2)',
    'Tổng cộng (I+II+III)',
    'Sub-total',
    'Subtotal II',
    'Cộng I',
    'รวม 3',
    'Total B:',
  ])('%s', (name) => {
    expect(isTotal(name)).toBe(true);
  });

  it.each([
    'Tổng vốn đầu tư',
    'Total expenditure',
    'Tổng sản phẩm (GRDP)',
    'รวมรายได้',
    'Cộng đồng dân cư',
    'Total CO2',
    'Tổng vi phạm',
  ])('%s is an indicator', (name) => {
    expect(isTotal(name)).toBe(false);
  });

  it('stand among rows, also in the column of numbers', () => {
    expect(
      shortRows(`
      ${VI}
      1 | Thu | tỷ | 10 | 9
      2 | Chi | tỷ | 10 | 9
      Tổng cộng | | | 20 | 18
      3 | Tổng vốn | tỷ | 5 | 4`),
    ).toEqual(['Thu', 'Chi', 'total: Tổng cộng', 'Tổng vốn']);
  });
});

describe('rows that say nothing', () => {
  it('are blank ones and repeated headers', () => {
    expect(
      shortRows(`
      ${VI}
      (1) | (2) | (3) | (4) | (5)
      1 | Thu | tỷ | 10 | 9
      |
      ${VI}
      (1) | (2) | (3) | (4) | (5)
      2 | Chi | tỷ | 10 | 9`),
    ).toEqual(['Thu']);
    expect(
      shortRows(`
      ${VI}
      (1) | (2) | (3) | (4) | (5)
      1 | Thu | tỷ | 10 | 9
      ${VI}
      (1) | (2) | (3) | (4) | (5)
      2 | Chi | tỷ | 10 | 9
      |
      3 | Vay | tỷ | 10 | 9`),
    ).toEqual(['Thu', 'Chi', 'Vay']);
  });
});

describe('laws of rows', () => {
  it('each row with a name and figures is one row, and a part is of a row above it that has figures', () => {
    const name = fc.constantFrom(
      'A',
      '- B',
      '  C',
      'Trong đó: D',
      'Tổng cộng',
      '+ E',
      'Chia ra: F',
    );
    const number = fc.constantFrom<GridCell>('', 1, 2, '1.1', 'a', '-');
    const row = fc
      .tuple(number, name, fc.integer({ min: 1, max: 9 }))
      .map(([at, text, figure]): GridCell[] => [at, text, 'x', figure, figure]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (body) => {
        const rows = rowsOf([['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'], ...body]);
        expect(rows.map(({ row: at }) => at)).toEqual(body.map((_, at) => at + 1));
        for (const { row: at, kind, parentRow } of rows) {
          expect(parentRow !== null).toBe(kind === 'part' || kind === 'division');
          if (parentRow !== null) expect(parentRow).toBeLessThan(at);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});
