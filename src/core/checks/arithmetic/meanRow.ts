import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';
import type { TypedRow } from '../input/typedTables';

const MEAN = compile(
  CHECK_VOCABULARIES.flatMap(({ meanRows }) => meanRows),
  '^',
  '[\\s:.%()]*$',
);
const isMeanName = remembered((name) => hasPhrase(MEAN, fold(name)));

/** @returns whether a row has the total or the mean of others. */
export const isSummary = ({ kind, about }: TypedRow): boolean =>
  kind === 'total' || (kind === 'indicator' && about !== null && isMeanName(about.indicator.name));
