import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../support/grid';
import { amountsIn, percent, readGrid, targetIn } from '../samples';

function targetsOf(cells: Grid): readonly string[] {
  return readGrid(cells).indicators.map((one) => {
    const doubt = one.target?.doubt;
    return `${targetIn(one)}${doubt ? ` ${doubt}` : ''}`;
  });
}

const withDirection = (...rows: readonly (readonly (string | number)[])[]): readonly string[] =>
  targetsOf([
    ['Indicator', 'Desired direction', 'Target', 'Actual'],
    ['Trees pruned', 'Up', 65, 59],
    ...rows,
  ]).slice(1);

describe('a direction cell that does not say', () => {
  it.each(['None', 'Neutral', 'n/a', 'không', '*', 'Context dependent'])(
    '"%s" makes a bare figure doubtful',
    (direction) => {
      expect(withDirection(['Calls handled', direction, 11, 12])).toEqual([
        'atLeast 11.. approximate',
      ]);
      expect(withDirection(['Reported errors', direction, '11 %', 12])).toEqual([
        'atLeast 11.. approximate',
      ]);
    },
  );

  it('leaves alone what has words of its own, and an empty cell', () => {
    expect(
      withDirection(
        ['Calls handled', 'Neutral', 'at most 11', 12],
        ['Calls handled here', 'None', '≥ 11', 12],
        ['Permits', '', 11, 12],
      ),
    ).toEqual(['atMost ..11', 'atLeast 11..', 'atLeast 11..']);
  });
});

describe('figures that say which side is good', () => {
  it('a target of nothing, of what is counted', () => {
    expect(
      targetsOf([
        ['Indicator', 'Target', 'Actual'],
        ['Dogs off the lead', 0, 2],
        ['Letters sent twice', '0', 1],
        ['Net balance', 0, 2],
        ['Visits', 100, 90],
      ]),
    ).toEqual(['atMost ..0', 'atMost ..0', 'atLeast 0..', 'atLeast 100..']);
  });

  it('a baseline well above the target', () => {
    expect(
      targetsOf([
        ['KPI', 'Baseline', 'Target', 'Actual'],
        ['Pages per form', 45, 30, 34],
        ['Forms in two languages', 20, 30, 34],
        ['Forms on paper', 30.5, 30, 34],
        ['Growth of visits', 8, 5, 6],
        ['Reduce queue length', 45, 30, 34],
      ]),
    ).toEqual(['atMost ..30', 'atLeast 30..', 'atLeast 30..', 'atLeast 5..', 'atMost ..30']);
  });

  it('not the actual of the year before', () => {
    expect(
      targetsOf([
        ['Indicator', 'Actual last year', 'Target', 'Actual'],
        ['Trees', 45, 30, 34],
        ['Lamps', 55, 50, 34],
      ]),
    ).toEqual(['atLeast 30..', 'atLeast 50..']);
  });

  it('a change for the worse is doubtful unless the name says less is better', () => {
    expect(
      targetsOf([
        ['Indicator', 'Target', 'Actual'],
        ['Change in visitors', percent(-0.1), percent(-0.12)],
        ['Change in emissions', percent(-0.1), percent(-0.12)],
        ['Operating margin', '5.0%', '(1.2%)'],
      ]),
    ).toEqual(['atLeast -0.1.. approximate', 'atMost ..-0.1', 'atLeast 0.05..']);
  });
});

describe('amounts in other writings', () => {
  it.each([
    ['5.0%', '(1.2%)', 'atLeast 0.05..', -0.012],
    ['1,20,000', '98,540', 'atLeast 120000..', 98540],
    ['12,34,567', '12,34,568', 'atLeast 1234567..', 1234568],
    ['$2.5M', '$2.7M', 'atLeast 2.5..', 2.7],
    ['4:14', '4:47', 'atLeast 254..', 287],
  ])('%s against %s', (target, actual, read, amount) => {
    const [one] = readGrid([
      ['Indicator', 'Target', 'Actual'],
      ['Operations', target, actual],
      ['Visits', 100, 90],
    ]).indicators;
    expect(one && targetIn(one)).toBe(read);
    expect(one && amountsIn(one)).toEqual([amount]);
  });

  it.each(['*', '**', 'ò', 'NA', 'DNA', 'TBD', 'n.a.', '-', '—'])('%s is no target', (text) => {
    const [one] = readGrid([
      ['Indicator', 'Target', 'Actual'],
      ['Operations', text, 12],
      ['Visits', 100, 90],
    ]).indicators;
    expect(one?.target).toBeNull();
  });

  it.each(['Không', 'None', 'Nil', 'ไม่มี'])('%s is a target of nothing', (text) => {
    const [one] = readGrid([
      ['Indicator', 'Target', 'Actual'],
      ['Operations', text, 12],
      ['Visits', 100, 90],
    ]).indicators;
    expect(one && targetIn(one)).toBe('atMost ..0');
    expect(one?.target?.doubt).toBeNull();
  });

  it('Không before other words may negate anything', () => {
    const [one] = readGrid([
      ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
      ['Việc làm', 'Không quy định', 12],
      ['Khám bệnh', 100, 90],
    ]).indicators;
    expect(one?.target?.doubt).toBe('unreadable');
  });

  it('a length of time in a format of Excel is a number', () => {
    const time = (v: number, format: string) => ({ v, format });
    const { indicators } = readGrid([
      ['Indicator', 'Direction', 'Target', 'Actual'],
      ['Arrival', 'Down', time(0.0029, '[m]:ss'), time(0.0033, 'mm:ss')],
      ['Opening', 'Down', time(0.3, 'h:mm'), time(0.25, '[h]:mm')],
    ]);
    expect(indicators.map(targetIn)).toEqual(['atMost ..0.0029', 'atMost ..0.3']);
    expect(indicators.map(amountsIn)).toEqual([[0.0033], [0.25]]);
  });

  it('a printed rate per 1,000 stands against its parts', () => {
    const { indicators } = readGrid([
      ['Measure', 'Target', 'Numerator', 'Denominator', 'Actual'],
      ['Infections per 1,000 line days', '≤ 1.0', 9, 8250, 1.09],
      ['Forms right the first time', '≥ 90%', 172, 188, percent(0.915)],
    ]);
    expect(indicators.map(({ observations: [first] }) => first?.numerator)).toEqual([
      undefined,
      172,
    ]);
    expect(indicators.map(amountsIn)[0]).toEqual([1.09]);
  });

  it('a rate per 1,000 is not made of its parts alone, unless the whole is counted in thousands', () => {
    const { indicators } = readGrid([
      ['Measure', 'Target', 'Numerator', 'Denominator'],
      ['Infections per 1,000 line days', '≤ 1.0', 9, 8250],
      ['Fires per 1,000 buildings', '≤ 1.0', 9, 8.25],
    ]);
    expect(indicators.map(amountsIn)).toEqual([['9/8250'], [null]]);
    expect(indicators.map(({ observations: [first] }) => first?.numerator)).toEqual([undefined, 9]);
  });
});
