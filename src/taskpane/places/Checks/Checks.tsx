import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { SEVERITY_ORDER, type Finding } from '../../../core/model/finding';
import type { CheckingWords } from '../../../core/wording/checking/checkingWords';
import { findingText } from '../../../core/wording/checking/findingText';
import { placeText } from '../../../core/wording/placeText';
import { loadCheckingWords } from '../../../core/wording/checking/loadCheckingWords';
import { Section } from '../../components/Section/Section';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { useSpeech } from '../../speech/Speech';

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular } as const;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, width: '20px', height: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  sentence: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  place: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
  },
});

/** What the checks found, the gravest first, in the order of the checks otherwise. */
export default function Checks() {
  const { words } = useSpeech();
  const checkingWords = useLoadedWords(loadCheckingWords);
  const { findings } = usePaneState();
  if (!checkingWords || !findings) return null;
  const sorted = SEVERITY_ORDER.flatMap((severity) =>
    findings.open.filter((finding) => finding.severity === severity),
  );
  return (
    <Section title={words('place.checks')}>
      {sorted.map((finding, index) => (
        <FindingRow key={index} finding={finding} checkingWords={checkingWords} />
      ))}
      {sorted.length === 0 && <NothingToReport />}
    </Section>
  );
}

function FindingRow({
  finding,
  checkingWords,
}: {
  readonly finding: Finding;
  readonly checkingWords: CheckingWords;
}) {
  const styles = useStyles();
  const speech = useSpeech();
  const Icon = ICONS[finding.severity];
  const { title, advice } = findingText(finding, checkingWords, speech.figures);
  return (
    <li className={styles.row}>
      <Icon className={mergeClasses(styles.icon, styles[finding.severity])} aria-hidden="true" />
      <span>
        <span className={styles.sentence}>
          {title} {advice}
        </span>
        <span className={styles.place}>
          {speech.words(`severity.${finding.severity}`)} · {placeText(finding.at)}
        </span>
      </span>
    </li>
  );
}

function NothingToReport() {
  const styles = useStyles();
  const { words } = useSpeech();
  return (
    <li className={styles.row}>
      <CheckmarkCircleRegular
        className={mergeClasses(styles.icon, styles.clear)}
        aria-hidden="true"
      />
      <span className={styles.sentence}>{words('pane.noFindings')}</span>
    </li>
  );
}
