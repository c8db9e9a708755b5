import type { Area } from '../../model/address';
import type { Assessed } from '../composition';
import type { AttainmentAxis } from './attainmentAxis';
import type { DatedIndicator } from './datedIndicator';
import type { StatusGroup } from '../statusGroups';

/** The blocks of the annex that the charts of a review read. */
export interface ChartBlocks {
  readonly attainment: readonly AttainmentBlock[];
  readonly targets: readonly TargetsBlock[];
  readonly statuses: StatusesBlock | null;
  readonly progress: readonly ProgressBlock[];
}

/** More bars than this are hard to read. */
export const MOST_BARS = 12;

/** `labels` are the cells beside the bars. */
interface Chosen {
  readonly name: string;
  readonly indicators: readonly Assessed[];
  readonly labels: Area;
}

export interface AttainmentBlock extends Chosen {
  /** The group that it is of, with all of it that counts; null where it is of the whole table. */
  readonly group: { readonly name: string; readonly members: readonly Assessed[] } | null;
  /** How many bars there would be without the limit. */
  readonly total: number;
  /** All indicators of the headline. */
  readonly counted: readonly Assessed[];
  readonly axis: AttainmentAxis;
  /** What the bars are called, without the figure that stands beside one that is cut. */
  readonly names: Area;
  /** Shares that are drawn, and the same without errors. */
  readonly drawn: Area;
  readonly figures: Area;
}

export interface TargetsBlock extends Chosen {
  readonly unit: string;
  /** All that could be drawn. */
  readonly members: readonly Assessed[];
  /** Number format of its figures: the finest among the indicators. */
  readonly format: string;
  readonly targets: Area;
  readonly achieved: Area;
  readonly attainment: Area;
  /** 1 where the target is met or exceeded. */
  readonly met: Area;
  /** Units that have no chart although indicators share them. */
  readonly otherUnits: number;
}

export interface StatusesBlock {
  readonly name: string;
  readonly groups: readonly StatusGroup[];
  readonly labels: Area;
  readonly counts: Area;
}

export interface ProgressBlock {
  readonly name: string;
  readonly one: DatedIndicator;
  /** How many indicators could have such a chart, and how many have one. */
  readonly total: number;
  readonly shown: number;
  readonly isLast: boolean;
  readonly labels: Area;
  readonly due: Area;
  readonly achieved: Area;
  /** What stands at the review date: figures and shares of the target. */
  readonly now: Readonly<
    Record<'achieved' | 'target' | 'due' | 'dueShare' | 'achievedShare', Area>
  >;
}
