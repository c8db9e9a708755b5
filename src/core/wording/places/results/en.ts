/** English words for the place where indicators are shown. */
export const en = {
  'results.none': 'No indicator was found.',
} as const;

export type ResultsKey = keyof typeof en;
