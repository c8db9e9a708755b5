import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';

/** A sentence, and how grave it is. */
export interface NoticeText {
  readonly intent: MessageBarIntent;
  readonly text: string;
}

const useStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
});

/** A bar above the buttons with one sentence. */
export default function NoticeBar({ intent, text }: NoticeText) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.notice} intent={intent} layout="multiline">
      <MessageBarBody className={styles.sentence}>{text}</MessageBarBody>
    </MessageBar>
  );
}
