import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Failure } from '../../src/core/wording/failureSentence';
import { failureSentence } from '../../src/core/wording/failureSentence';
import { LANGUAGES } from '../../src/core/model/language';
import { wordsOf } from '../../src/core/wording/words';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Outcome } from '../../src/excel/reviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { manyIndicators, MIDTERM, SAMPLE, tableWorkbook, USER_SHEETS } from './workbooks';
import { editsOf, valueOf, writeReview } from './write';

const failureOf = (outcome: Outcome<unknown>): Failure => {
  if (!outcome.ok) return outcome.failure;
  throw new Error('The step was not refused.');
};

const steps = (preview: Preview) => createReviewHost(preview.run);

/** What Excel answers, and what it comes out as. */
const EXPECTED: readonly (readonly [number | string, Failure['code']])[] = [
  [5004, 'cell-edit-mode'],
  [7000, 'access-denied'],
  [5102, 'busy'],
  [5103, 'too-large'],
  [5104, 'too-large'],
  [5012, 'session-lost'],
  [5016, 'dialog-open'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'access-denied'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'busy'],
  ['ItemNotFound', 'item-not-found'],
  ['ApiNotFound', 'unsupported'],
  ['Timeout', 'no-answer'],
  ['InactiveWorkbook', 'general'],
  ['GeneralException', 'general'],
];

/** Of the sample's requests, the one that carries the edits. */
const { request: EDITS } = await editsOf();

describe.each(EXPECTED)('when Excel answers %s', (code, failure) => {
  it(`a survey fails as ${failure}`, async () => {
    const preview = await openPreview(SAMPLE);
    preview.inject({ request: 1, code });
    expect(failureOf(await steps(preview).survey(MIDTERM)).code).toBe(failure);
  });

  it(`a write fails as ${failure}, also half-way`, async () => {
    const preview = await openPreview(SAMPLE);
    preview.inject({ request: EDITS, code });
    expect(failureOf(await steps(preview).write(MIDTERM)).code).toBe(failure);
  });

  it('says so in a sentence in every language', async () => {
    const preview = await openPreview(SAMPLE);
    preview.inject({ request: 2, code });
    const found = failureOf(await steps(preview).takeBack());
    const sentences = LANGUAGES.map((language) => failureSentence(found, wordsOf(language)));
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
    for (const sentence of sentences) {
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('what is a bug', () => {
  it.each(['InvalidArgument', 'InvalidReference', 'PropertyNotLoaded'])(
    '%s is thrown, not made a failure of',
    async (code) => {
      const preview = await openPreview(SAMPLE);
      preview.inject({ request: EDITS, code });
      await expect(steps(preview).write(MIDTERM)).rejects.toMatchObject({ code });
    },
  );

  it('an error that is not Excel’s is thrown as it is', async () => {
    const preview = await openPreview(SAMPLE);
    const bug = new TypeError('a bug');
    const host = createReviewHost(() => Promise.reject(bug));
    await expect(host.survey(MIDTERM)).rejects.toBe(bug);
    expect(preview.requests).toBe(0);
  });
});

/** As Excel saves a sheet that a person has protected. */
function protectFirstSheet(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path]!);
  const locked = xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  return zipSync({ ...parts, [path]: strToU8(locked) });
}

describe('a workbook that cannot be written to', () => {
  const refused = async (xlsx: Uint8Array): Promise<{ failure: Failure; after: Uint8Array }> => {
    const preview = await openPreview(xlsx);
    const failure = failureOf(await steps(preview).write(MIDTERM));
    return { failure, after: preview.save() };
  };

  it('has a protected sheet: named, and nothing is written', async () => {
    const locked = protectFirstSheet(SAMPLE);
    const { failure, after } = await refused(locked);
    expect(failure).toEqual({ code: 'protected', sheet: 'Chỉ tiêu' });
    expect(failureSentence(failure, wordsOf('en'))).toContain('"Chỉ tiêu" is protected');
    expect(partsOf(after)).toEqual(partsOf(locked));
  });

  it('has filled cells beside its Excel Table: named, and nothing is written', async () => {
    const rows = [
      ['Indicator', 'Target', 'Achieved'],
      ['Wells', 10, 9],
      ['Schools', 4, 4, null, null, 'checked by Lan'],
    ];
    const xlsx = tableWorkbook(rows, 'A1:C3');
    const { failure, after } = await refused(xlsx);
    expect(failure).toMatchObject({ code: 'no-room', blocked: 'F3', free: 'G' });
    expect(partsOf(after)).toEqual(partsOf(xlsx));
    expect(allCells(after)).toEqual(allCells(xlsx));
  });
});

describe('a write that was interrupted', () => {
  const undisturbed = async (): Promise<Uint8Array> => {
    const preview = await openPreview(SAMPLE);
    valueOf(await steps(preview).write(MIDTERM));
    return preview.save();
  };

  const CUTS = [
    ['early in the edits', { request: EDITS, code: 'GeneralException', action: 40 }],
    ['in the middle of the edits', { request: EDITS, code: 'AccessDenied', action: 900 }],
    ['late in the edits', { request: EDITS, code: 'GeneralException', action: 2400 }],
    ['before it is read back', { request: EDITS + 2, code: 5012 }],
    ['before it is marked done', { request: EDITS + 9, code: 5004 }],
  ] as const;

  it.each(CUTS)(
    '%s is seen, leaves the user’s cells, and is finished by the next',
    async (_, cut) => {
      const preview = await openPreview(SAMPLE);
      preview.inject(cut);
      failureOf(await steps(preview).write(MIDTERM));
      expect(valueOf(await steps(preview).survey(MIDTERM)).existing).toBe('interrupted');
      const before = allCells(SAMPLE);
      const between = allCells(preview.save());
      for (const name of USER_SHEETS) {
        for (const [address, cell] of before[name]!) {
          expect([name, address, between[name]!.get(address)]).toEqual([name, address, cell]);
        }
      }
      const written = valueOf(await steps(preview).write(MIDTERM));
      expect(written.differences).toEqual([]);
      const finished = preview.save();
      const expected = await undisturbed();
      expect(partsOf(finished)).toEqual(partsOf(expected));
      expect(allCells(finished)).toEqual(allCells(expected));
    },
  );

  it.each(CUTS)('%s can be taken back', async (_, cut) => {
    const preview = await openPreview(SAMPLE);
    preview.inject(cut);
    failureOf(await steps(preview).write(MIDTERM));
    valueOf(await steps(preview).takeBack());
    const after = preview.save();
    expect(partsOf(after)).toEqual(partsOf(SAMPLE));
    expect(allCells(after)).toEqual(allCells(SAMPLE));
  });
});

describe('a write into a plain range that was interrupted', () => {
  const cuts = [1, 40, 150, 400, 700, 1000, 1300, 1600].map((action) => ({ action }));

  it.each(cuts)(
    'at action $action is finished or taken back without a trace',
    async ({ action }) => {
      const xlsx = manyIndicators(12);
      const interrupted = await openPreview(xlsx);
      const { request } = await editsOf(xlsx);
      interrupted.inject({ request, code: 'GeneralException', action });
      failureOf(await steps(interrupted).write(MIDTERM));
      const half = interrupted.save();
      valueOf(await steps(interrupted).write(MIDTERM));
      const { preview } = await writeReview(xlsx);
      expect(partsOf(interrupted.save())).toEqual(partsOf(preview.save()));
      expect(allCells(interrupted.save())).toEqual(allCells(preview.save()));

      const other = await openPreview(half);
      valueOf(await steps(other).takeBack());
      expect(partsOf(other.save())).toEqual(partsOf(xlsx));
      expect(allCells(other.save())).toEqual(allCells(xlsx));
    },
  );
});
