import { useEffect, useRef, useState, type CSSProperties } from 'react';
import type { PaneHost } from '../paneOutlet';
import { useVersion } from '../useVersion';
import { appContext, windowName, type OfficeContext } from './appContext';
import { Connection } from './connection';

/** Office's own looks; the last is dark for the pane too. */
export type OfficeTheme = 'light' | 'dark' | 'black';

export interface PaneFrameProps {
  readonly host: PaneHost;
  readonly context: Omit<OfficeContext, 'workbookName'>;
  /** null follows the browser's. */
  readonly theme: OfficeTheme | null;
}

/** The release pane in a frame of its own, loaded anew with each workbook; seen or not, it stays loaded. */
export function PaneFrame(props: PaneFrameProps) {
  useVersion(props.host);
  const { session, paneLoaded } = props.host;
  return paneLoaded ? <LoadedPane key={session} {...props} /> : null;
}

function LoadedPane({ host, context, theme }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [conversation] = useState(() => crypto.randomUUID());
  useEffect(() => {
    const connection = new Connection({
      host,
      pane: () => frame.current?.contentWindow ?? null,
      conversation,
      appContext: () => appContext({ ...context, workbookName: host.name }, host.paneVisible),
    });
    return () => connection.close();
  }, [host, context, conversation]);
  return (
    <iframe
      ref={frame}
      name={windowName(conversation, context.language)}
      title="Attainment Review"
      src="/taskpane.html"
      hidden={!host.paneVisible}
      style={frameStyle(theme)}
    />
  );
}

/** Excel on the web tells a pane its look by the colour scheme that the frame is in. */
const frameStyle = (theme: OfficeTheme | null): CSSProperties => ({
  border: 0,
  width: '100%',
  height: '100%',
  ...(theme && { colorScheme: theme === 'light' ? 'light' : 'dark' }),
});
