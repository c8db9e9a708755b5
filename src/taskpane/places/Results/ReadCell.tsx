import type { Place } from '../../../core/model/address';
import { placeText } from '../../../core/wording/placeText';
import { CellLink } from '../../components/CellLink/CellLink';
import { useTalk } from './talk';

/** A cell that selects itself in its sheet. */
export function ReadCell({ at }: { readonly at: Place }) {
  const { say } = useTalk();
  return <CellLink at={at} label={say('results.showCell', { place: placeText(at) })} />;
}
