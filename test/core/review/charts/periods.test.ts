import { describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay, type Day } from '../../../../src/core/model/day';
import { periodsOf } from '../../../../src/core/review/charts/periods';

const day = (text: string): Day => parseIsoDay(text)!;
const span = (start: string, end: string) => ({ start: day(start), end: day(end) });
const monthly = (count: number): readonly Day[] =>
  Array.from({ length: count }, (_, at) => day('2023-01-31') + Math.round(at * 30.4));

const endsOf = (...given: Parameters<typeof periodsOf>): readonly string[] =>
  periodsOf(...given).map(({ end }) => isoDay(end));

describe('the periods of a horizon', () => {
  it('are months of a year that is reported monthly', () => {
    const ends = endsOf(span('2023-01-01', '2023-12-31'), monthly(6));
    expect(ends).toHaveLength(12);
    expect(ends.slice(0, 2)).toEqual(['2023-01-31', '2023-02-28']);
  });

  it('are quarters where figures come quarterly, from the first month of a fiscal year', () => {
    const days = ['2022-12-31', '2023-03-31', '2023-06-30'].map(day);
    expect(endsOf(span('2022-10-01', '2023-09-30'), days)).toEqual([
      '2022-12-31',
      '2023-03-31',
      '2023-06-30',
      '2023-09-30',
    ]);
  });

  it('are half-years of a term of five years, which has too many months and quarters', () => {
    const ends = endsOf(span('2020-07-01', '2025-06-30'), monthly(30));
    expect(ends).toHaveLength(10);
    expect(ends[0]).toBe('2020-12-31');
    expect(ends.at(-1)).toBe('2025-06-30');
  });

  it('end with the horizon, in the middle of a month as well', () => {
    const ends = endsOf(span('2023-01-15', '2023-06-10'), monthly(5));
    expect(ends).toEqual([
      '2023-01-31',
      '2023-02-28',
      '2023-03-31',
      '2023-04-30',
      '2023-05-31',
      '2023-06-10',
    ]);
  });

  it('follow one another without a gap and are never more than twelve, up to a century', () => {
    for (let years = 1; years <= 100; years += 1) {
      const horizon = span('2000-03-05', `${2000 + years}-03-04`);
      const periods = periodsOf(horizon, [horizon.start]);
      expect(periods.length).toBeLessThanOrEqual(12);
      expect(periods[0]!.start).toBe(horizon.start);
      expect(periods.at(-1)!.end).toBe(horizon.end);
      periods.slice(1).forEach(({ start }, at) => expect(start).toBe(periods[at]!.end + 1));
    }
  });
});
