import type { ResultsKey } from './en';

/** Thai words for the place where indicators are shown. */
export const th: Readonly<Record<ResultsKey, string>> = {
  'results.none': 'ไม่พบตัวชี้วัด',
};
