import { expect, it } from '@jest/globals';
import { contentGuid } from '../../../src/preview/file/contentGuid';

const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/;

it('gives the same text the same GUID, and others another', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'Phụ lục', 'Phụ lục '];
  const ids = texts.map(contentGuid);
  for (const id of ids) expect(id).toMatch(GUID);
  expect(new Set(ids).size).toBe(texts.length);
  expect(texts.map(contentGuid)).toEqual(ids);
});
