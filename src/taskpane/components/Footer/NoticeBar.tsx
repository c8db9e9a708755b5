import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSpeech } from '../../speech/Speech';

/** A sentence, how grave it is, and what can be done about it at once. */
export interface NoticeText {
  readonly intent: MessageBarIntent;
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
  /** Left out: the notice stays as long as what it tells of. */
  readonly dismiss?: () => void;
}

const useStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
});

/** A bar above the buttons with one sentence. */
export default function NoticeBar({ intent, text, actions = [], dismiss }: NoticeText) {
  const styles = useStyles();
  const { words } = useSpeech();
  const close = dismiss && (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words('pane.dismiss')}
      onClick={dismiss}
    />
  );
  return (
    <MessageBar className={styles.notice} intent={intent} layout="multiline">
      <MessageBarBody className={styles.sentence}>{text}</MessageBarBody>
      {(close ?? actions.length > 0) && (
        <MessageBarActions containerAction={close}>
          {actions.map(({ label, act }) => (
            <Button key={label} size="small" onClick={act}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
