import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parseChoices } from '../../../src/core/settings/readChoices';

it('the settings that the README shows are understood in full', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { choices, notes } = parseChoices(example);
  expect(notes).toEqual([]);
  expect(choices.tables[0]?.columns).toEqual({ Mức: 'target', '[D]': 'other' });
  expect(choices.cells).toHaveLength(1);
  expect(Object.keys(choices.indicators)).toEqual(['CT01']);
});
