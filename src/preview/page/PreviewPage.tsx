import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { HostError } from '../file/hostError';
import { downloadFile } from './downloadFile';
import { WorkbookView } from './sheet/WorkbookView';
import { DropZone } from './toolbar/DropZone';
import { Toolbar } from './toolbar/Toolbar';
import { useTheme } from './useTheme';
import { useVersion } from './useVersion';
import { WORDS } from './words';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  page: { height: '100vh', overflow: 'hidden' },
  about: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  away: { display: 'none' },
  main: { display: 'flex', flexGrow: 1, minHeight: 0 },
  pane: {
    flexShrink: 0,
    width: 'var(--pane-width)',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

export interface PreviewPageProps {
  readonly workbench: Workbench;
  /** The add-in's pane; it fills the room that it is given, and stays loaded while it is hidden. */
  readonly pane: ReactNode;
}

/** The workbook beside the pane of the add-in, for when there is no Excel. */
export function PreviewPage({ workbench, pane }: PreviewPageProps) {
  const styles = useStyles();
  const [notice, setNotice] = useState<string | null>(null);
  useVersion(workbench);
  const attempt = (act: () => void): void => {
    const refusal = refusalOf(act);
    setNotice(refusal === null ? null : WORDS.notDone(refusal));
  };
  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const refusal = refusalOf(() => workbench.open(bytes, file.name));
    setNotice(refusal === null ? null : WORDS.notOpened(file.name, refusal));
  };
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      <DropZone onDrop={(file) => void open(file)}>
        <header>
          <h1 className={styles.about}>{WORDS.about}</h1>
          <Toolbar
            name={workbench.name}
            canUndo={workbench.canUndo}
            isPaneVisible={workbench.paneVisible}
            onOpen={(file) => void open(file)}
            onDownload={() => downloadFile(workbench.download(), workbench.name)}
            onUndo={() => workbench.undo()}
            onInsertRow={() => {
              const { sheet, area } = workbench.selection;
              attempt(() => workbench.insertRow(sheet, area.row));
            }}
            onReviewNow={() => workbench.runCommand('reviewNow')}
            onTogglePane={() => workbench.showPane(!workbench.paneVisible)}
          />
          {notice !== null && <Notice text={notice} onDismiss={() => setNotice(null)} />}
        </header>
        <main className={styles.main}>
          <WorkbookView workbench={workbench} attempt={attempt} onRefused={setNotice} />
          <aside
            className={mergeClasses(styles.pane, !workbench.paneVisible && styles.away)}
            aria-label={WORDS.pane}
          >
            {pane}
          </aside>
        </main>
      </DropZone>
    </FluentProvider>
  );
}

/** @returns the reason why the workbook refuses something, or null where it does it */
function refusalOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

interface NoticeProps {
  readonly text: string;
  readonly onDismiss: () => void;
}

function Notice({ text, onDismiss }: NoticeProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={WORDS.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
