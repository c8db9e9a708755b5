import { describe, expect, it } from '@jest/globals';
import { USUAL_COLUMNS } from '../../../../src/core/model/presentation';
import { NO_CHOICES, type Choices } from '../../../../src/core/settings/choices';
import {
  withChart,
  withColumn,
  withHeadText,
  withLanguage,
  withLayout,
  type Change,
} from '../../../../src/core/settings/change/presentation';

const after = (...changes: readonly Change[]): Choices =>
  changes.reduce((choices, change) => change(choices), NO_CHOICES);

describe('how a review is presented', () => {
  it('has the layout that is chosen, and the usual one is no choice', () => {
    expect(after(withLayout('vn-party', 'vi')).presentation).toEqual({ layout: 'vn-party' });
    expect(after(withLayout('vn-party', 'vi'), withLayout('plain', 'vi'))).toEqual(NO_CHOICES);
    expect(after(withLayout('plain', 'th')).presentation).toEqual({ layout: 'plain' });
    expect(after(withLayout('th-gov', 'th'))).toEqual(NO_CHOICES);
  });

  it('has the language that is chosen, or again that of the headers', () => {
    expect(after(withLanguage('th')).language).toBe('th');
    expect(after(withLanguage('th'), withLanguage(null))).toEqual(NO_CHOICES);
  });

  it('has texts as they were typed but for spaces around them; a blank one is none', () => {
    const given = after(withHeadText('number', ' 12-BC/ĐUK '), withHeadText('signer', 'Hà Anh'));
    expect(given.presentation).toEqual({ number: '12-BC/ĐUK', signer: 'Hà Anh' });
    expect(withHeadText('number', '  ')(given).presentation).toEqual({ signer: 'Hà Anh' });
  });

  it('has the usual columns until one is taken in or left out, always in their order', () => {
    const due = after(withColumn('due', true));
    expect(due.presentation.columns).toEqual([
      'achieved',
      'attainment',
      'gap',
      'status',
      'due',
      'pace',
    ]);
    expect(withColumn('due', false)(due)).toEqual(NO_CHOICES);
    const without = after(...USUAL_COLUMNS.map((column) => withColumn(column, false)));
    expect(without.presentation).toEqual({ columns: [] });
  });

  it('has all charts until some are left out', () => {
    const fewer = after(withChart('targets', false));
    expect(fewer.presentation.charts).toEqual(['attainment', 'statuses', 'progress']);
    expect(withChart('targets', true)(fewer)).toEqual(NO_CHOICES);
  });

  it('leaves every other choice as it is', () => {
    const choices: Choices = { ...NO_CHOICES, aliases: { a: 'b' }, culture: 'en-GB' };
    const changed = withColumn('gap', false)(withHeadText('place', 'Huế')(choices));
    expect({ ...changed, presentation: {} }).toEqual(choices);
  });
});
