import { lazy, Suspense, useEffect, useState } from 'react';
import { useSpeech } from '../../speech/Speech';

/** Loaded where reading takes so long that a person wonders. */
const Shape = lazy(() => import('./Shape'));

/** What is over sooner needs no sign that it goes on. */
const NOTICED_MS = 400;

/** What stands there while the workbook is read: a sentence, and then the shape of what will be there. */
export function Loading({ share }: { /** 0 to 1, or null. */ readonly share: number | null }) {
  const { words } = useSpeech();
  const label = words('pane.reading');
  const takesLong = useElapsed(NOTICED_MS);
  if (!takesLong) return null;
  return (
    <Suspense fallback={<p>{label}</p>}>
      <Shape label={label} share={share} />
    </Suspense>
  );
}

/** @returns whether so many milliseconds have passed since it was first asked. */
function useElapsed(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
