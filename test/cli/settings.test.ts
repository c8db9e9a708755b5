import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { AT_MIDTERM, fileOf, removeFolder, review, SAMPLE_PATH, type Ended } from './commandLine';

afterAll(removeFolder);

/** The first indicator, of which 338 of 400 are reported, exceeds the target that is chosen here. */
const CHOICES = {
  version: 1,
  culture: 'en-GB',
  indicators: { CT01: { target: { comparator: 'atLeast', low: 300, high: null, strict: false } } },
};

const settingsFile = (json: unknown, name = 'settings.json'): string =>
  fileOf(name, typeof json === 'string' ? json : JSON.stringify(json));

interface Result {
  readonly culture: string;
  readonly choices: object;
  readonly indicators: readonly { readonly status: string }[];
}

const resultOf = ({ stdout }: Ended): Result => JSON.parse(stdout) as Result;

describe('choices in a settings file', () => {
  it('decide the result, and those in force are part of it', async () => {
    const without = await review(SAMPLE_PATH, ...AT_MIDTERM, '--json', '-');
    expect(resultOf(without).indicators[0]!.status).not.toBe('exceeded');
    const term = { start: '2020-07-01', end: '2025-06-30' };
    expect(resultOf(without).choices).toEqual({ version: 1, term });

    const file = settingsFile(CHOICES);
    const ended = await review(SAMPLE_PATH, ...AT_MIDTERM, '--settings', file, '--json', '-');
    expect(ended.stderr).toBe('');
    expect(resultOf(ended)).toMatchObject({
      culture: 'en-GB',
      choices: { ...CHOICES, term },
      indicators: [{ status: 'exceeded' }, ...Array(10).fill({})],
    });
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(CHOICES));
  });

  it('give way to what is asked for on the command line', async () => {
    const file = settingsFile(`\ufeff${JSON.stringify(CHOICES)}`);
    const ended = await review(
      SAMPLE_PATH,
      '--culture',
      'th-TH',
      '--settings',
      file,
      '--json',
      '-',
    );
    expect(resultOf(ended)).toMatchObject({ culture: 'th-TH', choices: { culture: 'th-TH' } });
  });

  it('are remembered by the workbook that is written: it gives the same without them', async () => {
    const out = fileOf('remembering.xlsx');
    const file = settingsFile({ ...CHOICES, term: { start: '2020-07-01', end: '2025-06-30' } });
    const written = await review(
      ...[SAMPLE_PATH, '--as-of', '2023-06-02', '--settings', file, '--out', out, '--json', '-'],
    );
    expect(written.stderr).toBe('');
    const again = await review(out, '--json', '-');
    expect({ ...resultOf(again), requests: 0 }).toEqual({ ...resultOf(written), requests: 0 });
    const twice = fileOf('remembering-twice.xlsx');
    const changed = settingsFile({ indicators: { CT01: { weight: 4 } } }, 'weights.json');
    await review(out, '--settings', changed, '--out', twice);
    expect(resultOf(await review(twice, '--json', '-')).choices).toMatchObject({
      indicators: { CT01: { ...CHOICES.indicators.CT01, weight: 4 } },
    });
  });

  it('that are damaged, unknown or fit nothing are left out, each with a sentence', async () => {
    const file = settingsFile({
      near: 0.8,
      culture: 'viet nam',
      indicators: { ...CHOICES.indicators, CT99: { weight: 2 } },
    });
    const ended = await review(SAMPLE_PATH, '--settings', file, '--json', '-');
    const sentences = ended.stderr.trim().split('\n');
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/settings\.json: near .*known.*\.$/);
    expect(sentences[1]).toMatch(/settings\.json: culture .*cannot be understood.*\.$/);
    expect(sentences[2]).toMatch(/indicators\.CT99 .*no indicator.*\.$/);
    expect(ended.code).not.toBe(2);
    expect(resultOf(ended).indicators[0]!.status).toBe('exceeded');
  });
});

const UNUSABLE: readonly (readonly [string, () => readonly string[], RegExp])[] = [
  ['that is not there', () => ['--settings', 'nowhere.json'], /"nowhere\.json"/],
  ['that is a folder', () => ['--settings', 'assets'], /"assets" is not a file/],
  ['without a name', () => ['--settings'], /--settings/],
  ['that is no JSON', () => ['--settings', settingsFile('{"a":')], /settings\.json.*JSON/],
  ['that holds no object', () => ['--settings', settingsFile([])], /settings\.json.*JSON object/],
  [
    'of another version',
    () => ['--settings', settingsFile({ ...CHOICES, version: 2 })],
    /settings\.json.*version 1/,
  ],
  [
    'that would be replaced',
    () => ['--settings', settingsFile(CHOICES), '--json', settingsFile(CHOICES)],
    /--json.*settings\.json/,
  ],
];

describe('a settings file that cannot be used ends with 2 and one sentence that names it', () => {
  it.each(UNUSABLE)('%s', async (_, args, sentence) => {
    const out = fileOf('unusable.xlsx');
    const ended = await review(SAMPLE_PATH, '--out', out, ...args());
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(out)).toBe(false);
  });
});
