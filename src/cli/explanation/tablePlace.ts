import { areaA1 } from '../../core/model/address';
import type { FoundTable } from '../../core/model/table';
import { placeText } from '../../core/wording/placeText';

/** @returns a table's place as people name it: `Plan!A4:G14`. */
export const tablePlace = ({ sheet, area }: FoundTable): string =>
  placeText({ sheet: sheet.name, address: areaA1(area) });
