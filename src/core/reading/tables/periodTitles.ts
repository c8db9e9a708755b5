import { readHeaderPeriod } from '../periods/headerPeriods';
import { remembered } from '../words/remembered';

const LONGEST_TITLE = 80;

/** @returns whether a title names a period, with its year or without: `2021`, `Năm 2021`, `Q1`, `ม.ค.`. */
export const isPeriodTitle = remembered(
  (text) => text.length <= LONGEST_TITLE && readHeaderPeriod([text], null) !== null,
);
