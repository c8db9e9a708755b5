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

/** A live region: what was done, for those who do not see the list change. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return (
    <div className={useStyles().unseen} role="status">
      {children}
    </div>
  );
}
