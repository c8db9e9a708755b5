import { quoteSheet, type Place } from '../model/address';

/** @returns a place as people read it: `Kết quả!D7`, quoted where the name needs it. */
export function placeText({ sheet, address }: Place): string {
  return `${/^[\p{L}\p{M}\p{N}_]+$/u.test(sheet) ? sheet : quoteSheet(sheet)}!${address}`;
}
