import type { Area } from '../model/address';
import type { ChartBlocks } from './charts/chartBlocks';
import type { NameRole } from './names';
import type { SheetDraft } from './sheetDraft';

/** The annex, with where its named parts stand on it. */
export interface Annex {
  readonly draft: SheetDraft;
  /** Cells of the annex by the name that refers to them. */
  readonly named: Readonly<Record<NameRole, Area>>;
  readonly charts: ChartBlocks;
}
