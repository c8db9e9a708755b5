/** English words for the place where the review is set up. */
export const en = {
  'presenting.heading': 'What will be written',
} as const;

export type PresentingKey = keyof typeof en;
