import { describe, expect, it } from '@jest/globals';
import { completeJournal } from '../../../src/core/edits/completeJournal';
import { locateOwn } from '../../../src/core/edits/locateOwn';
import {
  OWN_NAMESPACE,
  readJournal,
  readRemembered,
  type Journal,
} from '../../../src/core/edits/ownPart';
import { hasChoicesAlone, withChoices, withJournal } from '../../../src/core/edits/ownPartXml';
import { NO_FACTS } from '../../../src/core/edits/lookFacts';
import { planRemoval } from '../../../src/core/edits/planRemoval';
import { prepareWriting } from '../../../src/core/edits/prepareWriting';
import { rememberIn } from '../../../src/core/edits/rememberIn';
import { withRemembered } from '../../../src/core/edits/remembered';
import { dayOf } from '../../../src/core/model/day';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import { reviewWorkbook } from '../../../src/core/reviewWorkbook';
import { NO_CHOICES, type Choices } from '../../../src/core/settings/choices';
import { workbookOf } from '../../support/grid';
import { MID_TERM, SAMPLE } from './samples';
import { planOf } from './workbook';

const { journal } = planOf(workbookOf(SAMPLE), MID_TERM);
const IN_FORCE = { term: MID_TERM.term, acceptances: [] };
const xml = withJournal(null, journal)!;

describe('the journal', () => {
  it('comes back as it was written', () => {
    expect(xml.startsWith(`<review xmlns="${OWN_NAMESPACE}">`)).toBe(true);
    expect(readJournal(xml)).toEqual(journal);
  });

  it('takes any text', () => {
    const name = `<a href="x">&amp;&lt;]]></journal>'" 1/2 ñ`;
    const odd = { ...journal, reviewSheet: { id: null, name } };
    expect(readJournal(withJournal(null, odd))).toEqual(odd);
    expect(withJournal(null, odd)!.match(/<\/journal>/g)).toHaveLength(1);
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

/** Choices in which every character is one that JSON or XML treats in a way of its own. */
const CHOICES: Choices = {
  ...NO_CHOICES,
  culture: 'vi-VN',
  aliases: { '<a> & "b"]]></choices><journal>\ufffe\ud800\n': "A1 '" },
  indicators: { A1: { direction: 'atMost', weight: 2 } },
};

describe('what the workbook remembers', () => {
  it('comes back as it was written', () => {
    expect(readRemembered(withChoices(null, CHOICES))).toEqual({ choices: CHOICES, notes: [] });
  });

  it('is nothing where nothing was chosen', () => {
    expect(withChoices(null, NO_CHOICES)).toBeNull();
    expect(readRemembered(null)).toEqual({ choices: NO_CHOICES, notes: [] });
    expect(readRemembered(xml)).toEqual({ choices: NO_CHOICES, notes: [] });
  });

  it('stays as it is when the journal is written or taken away, and the other way round', () => {
    const both = withChoices(xml, CHOICES)!;
    expect(readJournal(both)).toEqual(journal);
    const done: Journal = { ...journal, state: 'done' };
    expect(readJournal(withJournal(both, done))).toEqual(done);
    expect(readRemembered(withJournal(both, done)).choices).toEqual(CHOICES);
    expect(withJournal(both, null)).toBe(withChoices(null, CHOICES));
    expect(withChoices(both, NO_CHOICES)).toBe(xml);
    expect(withChoices(withChoices(null, CHOICES), NO_CHOICES)).toBeNull();
  });

  it('is in a part of its own where there is no journal', () => {
    expect(hasChoicesAlone(withChoices(null, CHOICES)!)).toBe(true);
    expect(hasChoicesAlone(withChoices(xml, CHOICES)!)).toBe(false);
    expect(hasChoicesAlone(xml)).toBe(false);
  });

  it('is kept for a later version that can read it', () => {
    const later = withChoices(null, CHOICES)!.replace('"version":1', '"version":2');
    expect(readRemembered(later)).toEqual({
      choices: NO_CHOICES,
      notes: [{ code: 'unknown-setting', path: 'version' }],
    });
    expect(withJournal(withJournal(later, journal), null)).toBe(later);
  });

  const remembered = withChoices(xml, CHOICES)!;
  it.each<[string, string]>([
    ['text that is no JSON', remembered.replace('"indicators"', 'indicators')],
    [
      'JSON that is no object',
      remembered.replace(/<choices>.*<\/choices>/s, '<choices>[1]</choices>'),
    ],
    ['nothing at all', remembered.replace(/<choices>.*<\/choices>/s, '<choices></choices>')],
  ])('is left out with a note where it is %s', (_, damaged) => {
    expect(damaged).not.toBe(remembered);
    expect(readRemembered(damaged)).toEqual({
      choices: NO_CHOICES,
      notes: [{ code: 'unreadable', path: '' }],
    });
    expect(readJournal(damaged)).toEqual(journal);
  });

  it('never crashes, wherever the part is cut off', () => {
    for (let end = 0; end < remembered.length; end++) {
      const part = remembered.slice(0, end);
      expect(() => [
        readRemembered(part),
        readJournal(part),
        withJournal(part, journal),
      ]).not.toThrow();
    }
  });

  it('is all that a removal leaves', () => {
    const snapshot = { ...workbookOf(SAMPLE), ownPart: remembered };
    expect(planRemoval(snapshot)?.end).toEqual({
      kind: 'set-own-part',
      xml: withChoices(null, CHOICES),
    });
    expect(planRemoval({ ...snapshot, ownPart: withChoices(null, CHOICES) })).toBeNull();
  });
});

describe('settings with what is remembered', () => {
  const plain = workbookOf(SAMPLE);
  const snapshot = { ...plain, ownPart: withChoices(null, CHOICES) };

  it('are the remembered ones under the given ones under the settings', () => {
    const given: Choices = { ...NO_CHOICES, language: 'th', culture: 'th-TH' };
    const settings = { ...DEFAULT_SETTINGS, culture: 'en-GB', reviewDate: 45000 };
    expect(withRemembered(settings, snapshot, given)).toEqual({
      settings: { ...settings, ...CHOICES, language: 'th', culture: 'en-GB' },
      notes: [],
    });
  });

  it('are the settings alone where nothing is remembered', () => {
    expect(withRemembered(MID_TERM, plain)).toEqual({ settings: MID_TERM, notes: [] });
    expect(rememberIn(plain, NO_CHOICES, IN_FORCE)).toBe(plain);
  });

  it('decide the evaluation, and their notes are in the reading', () => {
    const { reading } = evaluateWorkbook(snapshot, MID_TERM);
    expect(reading.indicators[0]!.weight).toBe(2);
    expect(reading.culture).toBe('vi-VN');
    expect(reading.settingNotes).toContainEqual({
      code: 'no-such-indicator',
      path: `aliases[${JSON.stringify(Object.keys(CHOICES.aliases)[0])}]`,
    });
  });

  it('are recorded in the first edit of a review that they are given with', () => {
    const { writing } = reviewWorkbook(plain, MID_TERM, CHOICES);
    if (!('plan' in writing)) throw new Error('There is no plan.');
    const [first] = prepareWriting(writing.plan, plain, NO_FACTS).edits;
    if (first?.kind !== 'set-own-part') throw new Error('The journal is not the first edit.');
    expect(readRemembered(first.xml).choices).toEqual(CHOICES);
    expect(readJournal(first.xml)).toMatchObject({ state: 'writing', term: MID_TERM.term });
  });

  it('keep the term that the review is written with, if a term is remembered', () => {
    const term = { start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };
    const before = { ...plain, ownPart: withChoices(null, { ...NO_CHOICES, term }) };
    const after = rememberIn(before, NO_CHOICES, IN_FORCE);
    expect(readRemembered(after.ownPart).choices.term).toEqual(MID_TERM.term);
  });
});
