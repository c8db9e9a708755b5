import { describe, expect, it } from '@jest/globals';
import { completeJournal } from '../../../src/core/edits/completeJournal';
import { locateOwn } from '../../../src/core/edits/locateOwn';
import { OWN_NAMESPACE, ownPartXml, readJournal } from '../../../src/core/edits/ownPart';
import { workbookOf } from '../../support/grid';
import { MID_TERM, SAMPLE } from './samples';
import { planOf } from './workbook';

const { journal } = planOf(workbookOf(SAMPLE), MID_TERM);
const xml = ownPartXml(journal);

describe('the journal', () => {
  it('comes back as it was written', () => {
    expect(xml.startsWith(`<review xmlns="${OWN_NAMESPACE}">`)).toBe(true);
    expect(readJournal(xml)).toEqual(journal);
  });

  it('takes any text', () => {
    const name = `<a href="x">&amp;&lt;]]></journal>'" 1/2 ñ`;
    const odd = { ...journal, reviewSheet: { id: null, name } };
    expect(readJournal(ownPartXml(odd))).toEqual(odd);
    expect(ownPartXml(odd).match(/<\/journal>/g)).toHaveLength(1);
  });

  it.each<[string, string | null]>([
    ['no part', null],
    ['an empty part', ''],
    ['another element', `<review xmlns="${OWN_NAMESPACE}"/>`],
    ['text that is no JSON', xml.replace('{', '')],
    ['a part that is cut off', xml.slice(0, xml.length / 2)],
    ['an unknown version', xml.replace('"version":1', '"version":2')],
    ['an unknown state', xml.replace('"writing"', '"halfway"')],
    ['an unknown column', xml.replace('"kind":"gap"', '"kind":"gaps"')],
    ['a missing list', xml.replace('"names"', '"nomes"')],
  ])('is unknown where there is %s', (_, damaged) => {
    expect(damaged).not.toBe(xml);
    expect(readJournal(damaged)).toBeNull();
  });

  it('that is damaged makes nothing ours', () => {
    const snapshot = { ...workbookOf(SAMPLE), ownPart: xml.slice(0, 80) };
    expect(locateOwn(snapshot)).toMatchObject({ journal: null, review: null, columns: [] });
  });
});

describe('a journal that is marked done', () => {
  const after = workbookOf([
    ...SAMPLE,
    { name: 'Review', cells: [['x']] },
    { name: 'Review annex', cells: [['x']] },
  ]);
  const done = completeJournal(journal, after);

  it('knows the sheets by their ids', () => {
    expect(done.state).toBe('done');
    expect(done.reviewSheet).toEqual({ id: 'sheet-4', name: 'Review' });
    expect(done.annexSheet).toEqual({ id: 'sheet-5', name: 'Review annex' });
  });

  it('keeps null for what did not come to be', () => {
    expect(done.tableColumns.map(({ columnId }) => columnId)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps ids that it knows, whatever the sheet is called now', () => {
    const known = { ...journal, reviewSheet: { id: 'sheet-9', name: 'Review' } };
    expect(completeJournal(known, after).reviewSheet).toEqual({ id: 'sheet-9', name: 'Review' });
  });
});
