import type { ChecksKey } from './en';

/** Vietnamese words for the place where findings are shown. */
export const vi: Readonly<Record<ChecksKey, string>> = {
  'checks.none': 'Không có vấn đề gì cần nêu.',
};
