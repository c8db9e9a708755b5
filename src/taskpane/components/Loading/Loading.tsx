import { lazy, Suspense } from 'react';
import { useSpeech } from '../../speech/Speech';

/** Loaded beside the reading, which takes longer than it. */
const Shape = lazy(() => import('./Shape'));

/** What stands there while the workbook is read: a sentence, and then the shape of what will be there. */
export function Loading({ share }: { /** 0 to 1, or null. */ readonly share: number | null }) {
  const { words } = useSpeech();
  const label = words('pane.reading');
  return (
    <Suspense fallback={<p>{label}</p>}>
      <Shape label={label} share={share} />
    </Suspense>
  );
}
