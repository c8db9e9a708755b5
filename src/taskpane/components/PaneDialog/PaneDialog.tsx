import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface PaneDialogProps {
  readonly title: string;
  readonly close: () => void;
  /** Buttons. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A question or a notice over the pane. */
export function PaneDialog({ title, close, actions, children }: PaneDialogProps) {
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
