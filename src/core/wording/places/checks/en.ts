/** English words for the place where findings are shown. */
export const en = {
  'checks.none': 'Nothing to report.',
} as const;

export type ChecksKey = keyof typeof en;
