import type { FixOption } from '../../model/fix';
import { NO_CHOICES, type Choices } from '../choices';
import { mergeChoices } from '../mergeChoices';

/** @returns the choices with what an answer to a finding's question means; it wins over what was chosen before. */
export const withAnswer = (choices: Choices, answer: FixOption): Choices =>
  mergeChoices(choices, { ...NO_CHOICES, ...answer.choices });
