import {
  makeStyles,
  Toolbar as FluentToolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarGroup,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowUndo20Regular,
  DocumentCheckmark20Regular,
  FolderOpen20Regular,
  PanelRight20Regular,
  TableInsertRow20Regular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { WORDS } from '../words';

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: 'flex' },
  name: {
    alignSelf: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface ToolbarProps {
  /** The workbook's file name. */
  readonly name: string;
  readonly canUndo: boolean;
  readonly isPaneVisible: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onInsertRow: () => void;
  readonly onReviewNow: () => void;
  readonly onTogglePane: () => void;
}

/** What can be done with the workbook, and the buttons that the add-in has in Excel's ribbon. */
export function Toolbar(props: ToolbarProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  return (
    <FluentToolbar className={styles.bar} size="small" aria-label={WORDS.fileTools}>
      <ToolbarGroup className={styles.group}>
        <ToolbarButton icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
          {WORDS.open}
        </ToolbarButton>
        <ToolbarButton icon={<ArrowDownload20Regular />} onClick={props.onDownload}>
          {WORDS.download}
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowUndo20Regular />}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          {WORDS.undo}
        </ToolbarButton>
        <ToolbarButton icon={<TableInsertRow20Regular />} onClick={props.onInsertRow}>
          {WORDS.insertRow}
        </ToolbarButton>
      </ToolbarGroup>
      <ToolbarDivider />
      <ToolbarGroup className={styles.group} aria-label={WORDS.ribbon} role="group">
        <ToolbarButton
          icon={<PanelRight20Regular />}
          aria-pressed={props.isPaneVisible}
          onClick={props.onTogglePane}
        >
          {props.isPaneVisible ? WORDS.closePane : WORDS.openPane}
        </ToolbarButton>
        <ToolbarButton icon={<DocumentCheckmark20Regular />} onClick={props.onReviewNow}>
          {WORDS.reviewNow}
        </ToolbarButton>
      </ToolbarGroup>
      <span className={styles.name}>{props.name}</span>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={WORDS.open}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // So that the same file can be chosen again.
          if (chosen !== undefined) props.onOpen(chosen);
          target.value = '';
        }}
      />
    </FluentToolbar>
  );
}
