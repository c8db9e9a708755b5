import { describe, expect, it } from '@jest/globals';
import { OWN_NAMESPACE } from '../../src/core/edits/ownPart';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { NO_CHOICES, type Choices } from '../../src/core/settings/choices';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { MIDTERM, SAMPLE } from './workbooks';
import { editsOf, valueOf } from './write';

/** The first indicator, of which 338 of 400 are reported, is met with the target that is chosen here. */
const CHOICES: Choices = {
  ...NO_CHOICES,
  culture: 'en-GB',
  indicators: {
    CT01: { target: { comparator: 'atLeast', low: 300, high: null, strict: false }, weight: 3 },
  },
};
const OTHER: Choices = { ...NO_CHOICES, indicators: { CT01: { weight: 5 } } };

const ownParts = (xlsx: Uint8Array): readonly string[] =>
  openWorkbookFile(xlsx)
    .customXmlParts()
    .filter(({ namespace }) => namespace === OWN_NAMESPACE)
    .map((part) => part.xml());

const hostOf = (preview: Preview) => createReviewHost(preview.run);
const opened = async (xlsx: Uint8Array) => {
  const preview = await openPreview(xlsx);
  return { preview, host: hostOf(preview) };
};

describe('choices that the workbook remembers', () => {
  it('are in one part, without a review, and nothing else is changed', async () => {
    const { preview, host } = await opened(SAMPLE);
    const before = preview.save();
    expect(valueOf(await host.remember(CHOICES))).toEqual({ changed: true });
    const after = preview.save();
    expect(ownParts(after)).toHaveLength(1);
    expect(allCells(after)).toEqual(allCells(before));
    expect({ ...partsOf(after), customXml: [] }).toEqual({ ...partsOf(before), customXml: [] });
  });

  it('are in force after saving and opening', async () => {
    const first = await opened(SAMPLE);
    valueOf(await first.host.remember(CHOICES));
    const { host } = await opened(first.preview.save());
    const survey = valueOf(await host.survey(MIDTERM));
    expect(survey.existing).toBe('none');
    expect(survey.choices).toEqual({ ...CHOICES, term: MIDTERM.term });
    expect(survey.evaluation.reading.culture).toBe('en-GB');
    expect(survey.evaluation.reading.indicators[0]).toMatchObject({
      target: { low: 300 },
      weight: 3,
    });
    expect(survey.evaluation.assessments[0]!.status).toBe('exceeded');
  });

  it('are replaced by those that are remembered next, and not written twice', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.remember(CHOICES));
    expect(valueOf(await host.remember(CHOICES))).toEqual({ changed: false });
    expect(valueOf(await host.remember(OTHER))).toEqual({ changed: true });
    expect(valueOf(await host.survey(DEFAULT_SETTINGS)).choices).toEqual(OTHER);
    expect(ownParts(preview.save())).toHaveLength(1);
  });

  it('are forgotten, and the part with them', async () => {
    const { preview, host } = await opened(SAMPLE);
    const before = partsOf(preview.save());
    expect(valueOf(await host.forget())).toEqual({ changed: false });
    valueOf(await host.remember(CHOICES));
    expect(valueOf(await host.forget())).toEqual({ changed: true });
    expect(partsOf(preview.save())).toEqual(before);
    expect(valueOf(await host.survey(DEFAULT_SETTINGS)).choices).toEqual(NO_CHOICES);
  });

  it('are not written where Excel refuses, which is a failure as a value', async () => {
    const { preview, host } = await opened(SAMPLE);
    preview.inject({ request: 2, code: 'InvalidOperationInCellEditMode' });
    expect(await host.remember(CHOICES)).toEqual({
      ok: false,
      failure: { code: 'cell-edit-mode' },
    });
    expect(ownParts(preview.save())).toEqual([]);
  });
});

describe('a review with choices', () => {
  it('remembers those that are given with it, besides the earlier ones', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.remember(CHOICES));
    const written = valueOf(await host.write(MIDTERM, OTHER));
    expect(written.differences).toEqual([]);
    const { host: later } = await opened(preview.save());
    const survey = valueOf(await later.survey(DEFAULT_SETTINGS));
    expect(survey.existing).toBe('done');
    expect(survey.choices).toEqual({
      ...CHOICES,
      indicators: { CT01: { ...CHOICES.indicators['CT01'], weight: 5 } },
    });
    expect(survey.evaluation.assessments).toEqual(written.evaluation.assessments);
    expect(ownParts(preview.save())).toHaveLength(1);
  });

  it('keeps them when it is written again, and when choices are added to it', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.write(MIDTERM, CHOICES));
    const once = partsOf(preview.save());
    valueOf(await host.write(DEFAULT_SETTINGS));
    expect(valueOf(await host.survey(DEFAULT_SETTINGS)).choices).toEqual(CHOICES);
    valueOf(await host.remember(OTHER));
    const survey = valueOf(await host.survey(DEFAULT_SETTINGS));
    expect(survey).toMatchObject({ existing: 'done', choices: OTHER });
    expect(partsOf(preview.save())).toEqual(once);
  });

  it('leaves what a person chose when it is taken back, and nothing more', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.remember(CHOICES));
    const before = preview.save();
    valueOf(await host.write(MIDTERM));
    valueOf(await host.takeBack());
    const after = preview.save();
    expect(ownParts(after)).toEqual(ownParts(before));
    expect(partsOf(after)).toEqual(partsOf(before));
    expect(allCells(after)).toEqual(allCells(before));
    expect(valueOf(await host.takeBack())).toEqual({ removed: 0 });
  });

  it('can forget them and stays a review', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.write(MIDTERM, CHOICES));
    valueOf(await host.forget());
    expect(valueOf(await host.survey(DEFAULT_SETTINGS))).toMatchObject({
      existing: 'done',
      choices: NO_CHOICES,
    });
    valueOf(await host.takeBack());
    expect(partsOf(preview.save())).toEqual(partsOf(SAMPLE));
  });

  it('that is cut short remembers them all the same', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.survey(MIDTERM));
    const { requests } = preview;
    const { request } = await editsOf(SAMPLE, MIDTERM);
    preview.inject({ request: requests + request, code: 'AccessDenied', action: 300 });
    expect((await host.write(MIDTERM, CHOICES)).ok).toBe(false);
    expect(valueOf(await host.survey(DEFAULT_SETTINGS))).toMatchObject({
      existing: 'interrupted',
      choices: CHOICES,
    });
  });
});

describe('a term that is remembered', () => {
  const term = MIDTERM.term!;
  const later = { start: term.start + 365, end: term.end + 365 };
  const remembers = (choice: Choices['term']): Choices => ({ ...NO_CHOICES, term: choice });
  const termOf = async (preview: Preview) =>
    valueOf(await hostOf(preview).survey(DEFAULT_SETTINGS)).evaluation.term;

  it('comes before the one that the review was written with', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.write(MIDTERM));
    valueOf(await host.remember(remembers(later)));
    expect(await termOf(preview)).toEqual(later);
  });

  it('gives way to the one that a person types into the annex, also when that is written', async () => {
    const { preview, host } = await opened(SAMPLE);
    valueOf(await host.write(DEFAULT_SETTINGS, remembers(term)));
    await preview.run(async (context) => {
      context.workbook.names.getItem('Review_TermEnd').getRange().values = [[later.end]];
      await context.sync();
    });
    const typed = { start: term.start, end: later.end };
    expect(await termOf(preview)).toEqual(typed);
    valueOf(await host.write(DEFAULT_SETTINGS));
    expect(await termOf(preview)).toEqual(typed);
    valueOf(await host.takeBack());
    expect(await termOf(preview)).toEqual(typed);
  });
});
