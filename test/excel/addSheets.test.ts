import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../src/core/model/day';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { loadSample } from '../../src/core/starter/loadSample';
import { starterSheets } from '../../src/core/starter/starterSheets';
import { loadStarterWords } from '../../src/core/wording/places/starter/loadStarterWords';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { newWorkbookFile } from '../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../src/preview/node';
import { partsOf } from './contents';
import { SAMPLE } from './workbooks';
import { valueOf } from './write';

const TODAY = dayOf(2026, 3, 15);
const FILES: Readonly<Record<Language, string>> = {
  en: 'council-plan-2023-2026',
  vi: 'midterm-2023',
  th: 'thai-province-2566',
};

const fileOf = (language: Language): Uint8Array =>
  new Uint8Array(
    readFileSync(new URL(`../../assets/samples/${FILES[language]}.xlsx`, import.meta.url)),
  );

const emptyWorkbook = () => openPreview(newWorkbookFile().save());
const surveyed = async (preview: Preview) =>
  valueOf(await createReviewHost(preview.run).survey(DEFAULT_SETTINGS));
const starter = async (language: Language) =>
  starterSheets(await loadStarterWords(language), language, TODAY);

describe.each(LANGUAGES)('tables to begin with: %s', (language) => {
  it('are read as three targets with their achievements, as their language has it', async () => {
    const preview = await emptyWorkbook();
    const host = createReviewHost(preview.run);
    valueOf(await host.addSheets(await starter(language)));
    const { evaluation } = valueOf(await host.survey(DEFAULT_SETTINGS));
    expect(evaluation.reading.language).toBe(language);
    expect(evaluation.reading.tables.map(({ role }) => role)).toEqual(['targets', 'achievements']);
    expect(evaluation.assessments.map(({ status }) => status)).toEqual([
      'not-met',
      'exceeded',
      'met',
    ]);
    expect(evaluation.reviewDate).toBe(dayOf(2026, 2, 28));
  });

  it('leave nothing to check', async () => {
    const preview = await emptyWorkbook();
    const host = createReviewHost(preview.run);
    valueOf(await host.addSheets(await starter(language)));
    const { open } = await (await surveyed(preview)).check();
    expect(open.map(({ code }) => code)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the sample to try: %s', (language) => {
  it('is read as its file is', async () => {
    const { sheets, choices } = await loadSample(language);
    const preview = await emptyWorkbook();
    const host = createReviewHost(preview.run);
    valueOf(await host.addSheets(sheets));
    const added = valueOf(await host.survey(DEFAULT_SETTINGS, choices)).evaluation;
    const file = await openPreview(fileOf(language));
    const inFile = valueOf(await createReviewHost(file.run).survey(DEFAULT_SETTINGS, choices));
    expect(added.reading.indicators.length).toBeGreaterThan(9);
    expect(added.reading.indicators.map(({ name, target }) => [name, target])).toEqual(
      inFile.evaluation.reading.indicators.map(({ name, target }) => [name, target]),
    );
    expect(added.assessments).toEqual(inFile.evaluation.assessments);
  });

  it('comes with what a person would choose for it', async () => {
    const { choices } = await loadSample(language);
    expect(choices.language).toBe(language);
    expect(choices.term).not.toBeNull();
    expect(choices.presentation.organisation).toBeTruthy();
  });
});

describe('sheets that are added', () => {
  it('take two requests, and step aside for names that are taken', async () => {
    const preview = await openPreview(SAMPLE);
    const before = preview.requests;
    const names = valueOf(await createReviewHost(preview.run).addSheets(await starter('vi')));
    expect(preview.requests - before).toBeLessThanOrEqual(3);
    expect(names).toEqual(['Chỉ tiêu 2', 'Kết quả 2']);
    const { sheets } = await readSnapshot(preview.run);
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(4);
    expect(sheets.map(({ name }) => name).slice(-2)).toEqual(names);
  });

  it('hold a text that begins like a formula as text', async () => {
    const preview = await emptyWorkbook();
    const sheet = {
      name: 'A',
      cells: [['=1+1', '30/9/2566', null]],
      widths: [100],
      formats: [],
      merges: [],
      tables: [],
    };
    valueOf(await createReviewHost(preview.run).addSheets([sheet]));
    const { values } = (await readSnapshot(preview.run)).sheets.at(-1)!;
    expect(values[0]).toEqual(['=1+1', '30/9/2566']);
  });

  it('are not there where Excel refuses them, which is a failure as a value', async () => {
    const preview = await emptyWorkbook();
    const before = partsOf(preview.save());
    preview.inject({ request: 2, code: 'AccessDenied' });
    expect(await createReviewHost(preview.run).addSheets(await starter('en'))).toEqual({
      ok: false,
      failure: { code: 'access-denied' },
    });
    expect(partsOf(preview.save())).toEqual(before);
  });
});
