import type { ResultsKey } from './en';

/** Vietnamese words for the place where indicators are shown. */
export const vi: Readonly<Record<ResultsKey, string>> = {
  'results.none': 'Không tìm thấy chỉ tiêu nào.',
};
