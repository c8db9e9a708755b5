import { describe, expect, it } from '@jest/globals';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import { assessedIn } from '../../../src/core/review/composition';
import { neediestFirst } from '../../../src/core/review/neediest';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { workbookOf } from '../../support/grid';

describe('the neediest', () => {
  const cells = [
    ['Indicator', 'Unit', 'Target', 'Achieved'],
    ['exceeded', 'x', 10, 20],
    ['met', 'x', 10, 10],
    ['nearly met', 'x', 10, 9.5],
    ['half', 'x', 10, 5],
    ['no data', 'x', 10, ''],
    ['a tenth', 'x', 10, 1],
    ['half too', 'x', 20, 10],
  ];
  const evaluation = evaluateWorkbook(workbookOf([{ name: 'Plan', cells }]), DEFAULT_SETTINGS);

  it('come first: by status, then by attainment, equal ones in their order', () => {
    const names = neediestFirst(assessedIn(evaluation)).map(({ indicator }) => indicator.name);
    expect(names).toEqual([
      'a tenth',
      'half',
      'half too',
      'no data',
      'nearly met',
      'met',
      'exceeded',
    ]);
  });
});
