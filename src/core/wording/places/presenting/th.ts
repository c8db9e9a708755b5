import type { PresentingKey } from './en';

/** Thai words for the place where the review is set up. */
export const th: Readonly<Record<PresentingKey, string>> = {
  'presenting.heading': 'สิ่งที่จะเขียนลงสมุดงาน',
};
