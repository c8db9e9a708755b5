import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../core/model/day';
import type { Evaluation } from '../../../core/model/review';
import type { Thresholds } from '../../../core/model/settings';
import { withTerm } from '../../../core/settings/change/indicators';
import { Disclosure } from '../../components/LongList/Disclosure';
import { usePaneState, useSession } from '../../session/Session';
import { readTypedDay, typedDay } from '../../speech/typedDay';
import { readTypedShare } from '../../speech/typedShare';
import { useSpeech } from '../../speech/Speech';
import { useTalk } from './talk';
import { TypedField, type Typed } from '../../components/TypedField/TypedField';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  kept: {
    ...typographyStyles.caption1,
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

const LINES = ['near', 'ahead', 'onPace'] as const satisfies readonly (keyof Thresholds)[];
const EXAMPLE_DAY: Day = 45_079;
const EXAMPLE_SHARE = 0.9;

/** The dates and lines by which everything is judged; a change computes everything anew at once. */
export function Rules({ evaluation }: { readonly evaluation: Evaluation }) {
  const { say } = useTalk();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} isStrong>
        {say('results.rules')}
      </Disclosure>
      {isOpen && <Fields evaluation={evaluation} />}
    </div>
  );
}

function Fields({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { say } = useTalk();
  const { figures, language } = useSpeech();
  const { adjust, choose } = useSession();
  const { adjustments } = usePaneState();
  const { reviewDate, term, thresholds } = evaluation;
  const noDate = say('results.noDate', { example: typedDay(EXAMPLE_DAY, language) });
  const noShare = say('results.noShare', { example: figures.share(EXAMPLE_SHARE) });
  const readDay = (text: string): Typed<Day> => {
    const day = readTypedDay(text);
    return day === null ? { problem: noDate } : { value: day };
  };
  const changeTerm = (change: Partial<{ start: Day; end: Day }>): string | null => {
    const next = { ...termDraft(term), ...change };
    if (next.start === null || next.end === null) return keepDraft(next);
    if (next.start >= next.end) return say('results.noTerm');
    choose(withTerm({ start: next.start, end: next.end }));
    return null;
  };
  const [draft, setDraft] = useState<TermDraft>({ start: null, end: null });
  const termDraft = (known: Evaluation['term']): TermDraft => known ?? draft;
  const keepDraft = (next: TermDraft): null => {
    setDraft(next);
    return null;
  };
  const shownTerm = termDraft(term);
  const dayText = (day: Day | null): string => (day === null ? '' : typedDay(day, language));
  return (
    <div className={styles.fields}>
      <TypedField
        label={say('results.reviewDate')}
        hint={say('results.dateHint')}
        shown={dayText(reviewDate)}
        read={readDay}
        change={(day) => {
          adjust({ reviewDate: day });
          return null;
        }}
      />
      <TypedField
        label={say('results.termStart')}
        hint={say('results.dateHint')}
        shown={dayText(shownTerm.start)}
        read={readDay}
        change={(start) => changeTerm({ start })}
      />
      <TypedField
        label={say('results.termEnd')}
        hint={say('results.dateHint')}
        shown={dayText(shownTerm.end)}
        read={readDay}
        change={(end) => changeTerm({ end })}
      />
      {LINES.map((line) => (
        <TypedField
          key={line}
          label={say(`results.${line}`)}
          hint={null}
          shown={figures.share(thresholds[line], 2)}
          read={(text) => {
            const share = readTypedShare(text);
            return share === null ? { problem: noShare } : { value: share };
          }}
          change={(share) => {
            adjust({ thresholds: { ...adjustments.thresholds, [line]: share } });
            return null;
          }}
        />
      ))}
      <p className={styles.kept}>{say('results.kept')}</p>
    </div>
  );
}

/** A term of which one end is typed. */
interface TermDraft {
  readonly start: Day | null;
  readonly end: Day | null;
}
