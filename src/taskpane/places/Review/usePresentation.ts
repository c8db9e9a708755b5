import { useEffect, useState } from 'react';
import type { Choices } from '../../../core/settings/choices';
import type { Change } from '../../../core/settings/change/presentation';
import type { Survey } from '../../../excel/reviewHost';
import { useSession } from '../../session/Session';

export interface Presented {
  /** What is chosen, also while it is not yet computed with. */
  readonly choices: Choices;
  readonly change: (change: Change) => void;
}

/** @returns what is chosen about a workbook, at once as a person chooses it. */
export function usePresentation(survey: Survey): Presented {
  const { choose } = useSession();
  const [given, setGiven] = useState<Choices | null>(null);
  useEffect(() => setGiven(null), [survey]);
  const choices = given ?? survey.choices;
  return {
    choices,
    change: (change) => {
      setGiven(change(choices));
      choose(change);
    },
  };
}
