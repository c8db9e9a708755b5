import type { Acceptance, FindingIdentity } from '../../model/acceptance';
import { NO_CHOICES, type Choices } from '../choices';
import { isSameFinding, mergeChoices } from '../mergeChoices';

/** @returns the choices with one finding more accepted; an earlier reason for the same finding is replaced. */
export const withAcceptance = (choices: Choices, acceptance: Acceptance): Choices =>
  mergeChoices(choices, { ...NO_CHOICES, accepted: [acceptance] });

/** @returns the choices without the acceptance of a finding. */
export const withoutAcceptance = (choices: Choices, finding: FindingIdentity): Choices => ({
  ...choices,
  accepted: choices.accepted.filter((one) => !isSameFinding(one, finding)),
});
