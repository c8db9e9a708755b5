import type { Status } from '../../core/model/assessment';

type Palette = Readonly<Record<`status-${Status}`, string>>;

/**
 * The one palette of our own. The four statuses differ in lightness as well as hue, so that they can be
 * told apart in grey; colour never stands alone.
 */
export const LIGHT_PALETTE: Palette = {
  'status-exceeded': '#0b4a2b',
  'status-met': '#2f9e62',
  'status-nearly-met': '#f0b63c',
  'status-not-met': '#b4324a',
  'status-no-data': '#c9c9c9',
  'status-no-target': '#e3e3e3',
  'status-to-confirm': '#8b84d7',
};

export const DARK_PALETTE: Palette = {
  'status-exceeded': '#b9f2cf',
  'status-met': '#3fa469',
  'status-nearly-met': '#efb43a',
  'status-not-met': '#cf3f5b',
  'status-no-data': '#6b6b6b',
  'status-no-target': '#4a4a4a',
  'status-to-confirm': '#9a93e6',
};

/** @returns the theme's variable for a status colour. */
export const statusColor = (status: Status): string => `var(--status-${status})`;
