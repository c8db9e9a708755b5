import type { Place } from '../../../core/model/address';
import { placeText } from '../../../core/wording/placeText';
import { CellLink } from '../../components/CellLink/CellLink';
import { useTalk } from './talk';

/** Where something is: goes there. */
export function PlaceLink({ at }: { readonly at: Place }) {
  const { checksWords } = useTalk();
  const label = checksWords('checks.select', { place: placeText(at) });
  return <CellLink at={at} label={label} isInText={false} />;
}
