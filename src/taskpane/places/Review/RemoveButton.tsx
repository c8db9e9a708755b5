import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState } from '../../session/Session';

/** Loaded when it is asked for. */
const RemoveDialog = lazy(() => import('../../components/Remove/RemoveDialog'));

/** Removes the review once a person has said so twice. */
export function RemoveButton({ label }: { readonly label: string }) {
  const [isAsking, setAsking] = useState(false);
  const isWorking = taskUnderWay(usePaneState()) !== null;
  return (
    <>
      <Button disabledFocusable={isWorking} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <RemoveDialog close={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
