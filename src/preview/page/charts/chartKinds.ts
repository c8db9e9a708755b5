import type { ChartKind } from '../../file/types';

export const isRound = (kind: ChartKind): boolean => kind === 'pie' || kind === 'doughnut';
export const isLine = (kind: ChartKind): boolean => kind === 'line' || kind === 'lineMarkers';
/** Bars that lie: their categories go from top to bottom. */
export const isLying = (kind: ChartKind): boolean => kind.startsWith('bar');
export const isStacked = (kind: ChartKind): boolean => kind.includes('Stacked');
export const isShare = (kind: ChartKind): boolean => kind === 'barStacked100';
