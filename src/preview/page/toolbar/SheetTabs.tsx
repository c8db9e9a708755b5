import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import { useState, type RefObject } from 'react';
import type { SheetFile } from '../../file/types';
import { WORDS } from '../words';
import { RenameField } from './RenameField';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: '36px',
  },
  tabs: { overflowX: 'auto', flexShrink: 1, minWidth: 0 },
  tab: { whiteSpace: 'nowrap', flexShrink: 0 },
});

export interface SheetTabsProps {
  /** The visible sheets, in their order. */
  readonly sheets: readonly SheetFile[];
  readonly active: SheetFile;
  readonly bar: RefObject<HTMLDivElement>;
  readonly onActivate: (sheet: SheetFile) => void;
  readonly onRename: (sheet: SheetFile, name: string) => void;
  readonly onDelete: (sheet: SheetFile) => void;
}

/** The sheets of the workbook. A double click or the menu renames the one in front; the menu deletes it. */
export function SheetTabs(props: SheetTabsProps) {
  const { sheets, active, bar, onActivate, onRename, onDelete } = props;
  const styles = useStyles();
  const [renamed, setRenamed] = useState<SheetFile | null>(null);
  const menuName = WORDS.sheetMenu(active.name());
  return (
    <div className={styles.bar}>
      <TabList
        ref={bar}
        className={styles.tabs}
        size="small"
        aria-label={WORDS.sheets}
        selectedValue={active.id}
        onTabSelect={(_, { value }) => {
          const sheet = sheets.find(({ id }) => id === value);
          if (sheet !== undefined) onActivate(sheet);
        }}
      >
        {sheets.map((sheet) => (
          <Tab
            key={sheet.id}
            className={styles.tab}
            value={sheet.id}
            onDoubleClick={() => setRenamed(sheet)}
          >
            {sheet.name()}
          </Tab>
        ))}
      </TabList>
      {renamed === null ? (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontal16Regular />}
              aria-label={menuName}
              title={menuName}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => setRenamed(active)}>{WORDS.renameSheet}</MenuItem>
              <MenuItem disabled={sheets.length < 2} onClick={() => onDelete(active)}>
                {WORDS.deleteSheet}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      ) : (
        <RenameField
          name={renamed.name()}
          onDone={(name) => {
            setRenamed(null);
            if (name !== null && name !== renamed.name()) onRename(renamed, name);
          }}
        />
      )}
    </div>
  );
}
