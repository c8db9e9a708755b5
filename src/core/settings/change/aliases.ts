import type { Choices } from '../choices';
import { sameText } from '../sameText';
import type { Change } from './presentation';

/** A label in an achievements table means an indicator, by its name or code. */
export const withAlias =
  (label: string, indicator: string): Change =>
  (choices) => ({
    ...choices,
    aliases: { ...aliasesWithout(choices, label), [label]: indicator },
  });

/** A label means only itself. */
export const withoutAlias =
  (label: string): Change =>
  (choices) => ({ ...choices, aliases: aliasesWithout(choices, label) });

const aliasesWithout = ({ aliases }: Choices, label: string): Choices['aliases'] =>
  Object.fromEntries(Object.entries(aliases).filter(([one]) => !sameText(one, label)));
