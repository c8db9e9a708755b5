import { comparable } from '../sameText';
import type { Choices } from '../choices';

/** @returns the choices in which a label of an achievements table means an indicator (its code or name). */
export const withAlias = (choices: Choices, label: string, indicator: string): Choices => ({
  ...choices,
  aliases: { ...withoutAlias(choices, label).aliases, [label]: indicator },
});

/** @returns the choices in which a label means only itself. */
export const withoutAlias = (choices: Choices, label: string): Choices => ({
  ...choices,
  aliases: Object.fromEntries(
    Object.entries(choices.aliases).filter(([one]) => comparable(one) !== comparable(label)),
  ),
});
