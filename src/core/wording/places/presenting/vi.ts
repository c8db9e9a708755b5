import type { PresentingKey } from './en';

/** Vietnamese words for the place where the review is set up. */
export const vi: Readonly<Record<PresentingKey, string>> = {
  'presenting.heading': 'Nội dung sẽ được ghi',
};
