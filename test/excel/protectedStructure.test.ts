import { describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { partsOf } from './contents';
import { withProtectedStructure } from './protectedStructure';
import { MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

const REFUSED = { ok: false, failure: { code: 'structure-protected' } };

const opened = async (xlsx: Uint8Array) => {
  const preview = await openPreview(withProtectedStructure(xlsx));
  return { preview, host: createReviewHost(preview.run), before: partsOf(preview.save()) };
};

describe('a workbook whose structure is protected', () => {
  it('is told of before a first review is written, and refuses it', async () => {
    const { preview, host, before } = await opened(SAMPLE);
    const ahead = await valueOf(await host.survey(MIDTERM)).plan();
    expect(ahead).toMatchObject({ problems: [{ code: 'structure-protected' }] });
    expect(await host.write(MIDTERM)).toEqual(REFUSED);
    expect(partsOf(preview.save())).toEqual(before);
  });

  it('lets a review that is there be brought up to date, and neither begun anew nor removed', async () => {
    const { preview, host, before } = await opened((await writeReview()).preview.save());
    const survey = valueOf(await host.survey(MIDTERM));
    expect(await survey.plan()).toHaveProperty('description');
    expect(await survey.plan({ anew: true })).toHaveProperty('problems');
    expect(await host.write(MIDTERM, undefined, { anew: true })).toEqual(REFUSED);
    expect(await host.takeBack()).toEqual(REFUSED);
    expect(partsOf(preview.save())).toEqual(before);
    expect(valueOf(await host.write(MIDTERM)).differences).toEqual([]);
  });
});
