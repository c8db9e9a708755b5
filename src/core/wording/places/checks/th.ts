import type { ChecksKey } from './en';

/** Thai words for the place where findings are shown. */
export const th: Readonly<Record<ChecksKey, string>> = {
  'checks.none': 'ไม่มีข้อสังเกต',
};
