import type { ReactNode } from 'react';
import type { Workbench } from './workbench';

export interface PreviewPageProps {
  readonly workbench: Workbench;
  /** The pane's frame; it fills the room that it is given. */
  readonly pane: ReactNode;
}

/** The workbook beside the pane. */
export function PreviewPage({ workbench, pane }: PreviewPageProps) {
  return (
    <main style={{ display: 'flex', height: '100vh' }}>
      <p style={{ flex: 1 }}>{workbench.name}</p>
      <div style={{ width: 'var(--pane-width)' }}>{pane}</div>
    </main>
  );
}
