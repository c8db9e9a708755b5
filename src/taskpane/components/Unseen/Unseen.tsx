import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Said by screen readers, and not seen. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().unseen}>{children}</div>;
}
