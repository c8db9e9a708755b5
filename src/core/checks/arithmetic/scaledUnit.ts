import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';

const SCALES = compile(VOCABULARIES.flatMap(({ scales }) => scales.map(([word]) => word)));

/** @returns whether a unit counts in thousands or millions of something, so that whole numbers of it are rounded. */
export const scaledUnit = remembered((unit) => hasPhrase(SCALES, fold(unit)));
