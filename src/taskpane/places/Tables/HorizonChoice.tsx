import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day, Span } from '../../../core/model/day';
import type { Horizon } from '../../../core/model/indicator';
import type { FoundTable } from '../../../core/model/table';
import { withTableHorizon } from '../../../core/settings/change/tables';
import { spanText } from '../../../core/wording/explaining/spanText';
import { TypedField, type Typed } from '../../components/TypedField/TypedField';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { readTypedDay, typedDay } from '../../speech/typedDay';
import { Decision } from './Decision';
import { useTalk } from './talk';

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A span that the table itself tells. */
const AS_FOUND = 'as-found';
const KINDS = ['to-date', 'none', 'span'] as const;
type Kind = (typeof KINDS)[number];
const KIND_WORDS = {
  'to-date': 'tables.horizonToDate',
  none: 'tables.horizonNone',
  span: 'tables.horizonSpan',
} as const;
const SIDE_WORDS = { start: 'tables.start', end: 'tables.end' } as const;
const EXAMPLE_DAY: Day = 45_107;

export interface HorizonChoiceProps {
  readonly table: FoundTable;
  /** undefined: nothing was decided. */
  readonly decided: Horizon | undefined;
}

/** The time that a table's targets are for. Two days are asked for where a person wants to say it. */
export function HorizonChoice({ table, decided }: HorizonChoiceProps) {
  const { say } = useTalk();
  const { figures } = useSpeech();
  const { choose } = useSession();
  const [isTyping, setTyping] = useState(false);
  const { horizon, keys } = table;
  const kind = isTyping ? 'span' : decided === undefined ? null : kindOf(decided);
  const span = spanOf(horizon);
  const options = KINDS.map((one) => [one, say(KIND_WORDS[one])] as const);
  const decide = (value: Kind | typeof AS_FOUND | null): void => {
    setTyping(value === 'span');
    if (value === null) choose(withTableHorizon(keys, undefined));
    else if (value === 'none') choose(withTableHorizon(keys, null));
    else if (value === 'to-date') choose(withTableHorizon(keys, value));
  };
  return (
    <>
      <Decision<Kind | typeof AS_FOUND>
        label={say('tables.horizon')}
        read={span ? AS_FOUND : kindOf(horizon)}
        decided={kind}
        options={
          span && kind === null ? [[AS_FOUND, spanText(span, figures)], ...options] : options
        }
        decide={decide}
      />
      {kind === 'span' && (
        <SpanFields
          span={spanOf(decided) ?? spanOf(horizon)}
          change={(span) => choose(withTableHorizon(keys, span))}
        />
      )}
    </>
  );
}

const kindOf = (horizon: Horizon): Kind =>
  horizon === null ? 'none' : horizon === 'to-date' ? 'to-date' : 'span';

const spanOf = (horizon: Horizon | undefined): Span | null =>
  typeof horizon === 'object' ? horizon : null;

interface SpanFieldsProps {
  readonly span: Span | null;
  readonly change: (span: Span) => void;
}

function SpanFields({ span, change }: SpanFieldsProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const { language } = useSpeech();
  const [draft, setDraft] = useState<Partial<Span>>({});
  const known = { ...span, ...draft };
  const problem = say('tables.noDate', { example: typedDay(EXAMPLE_DAY, language) });
  const read = (text: string): Typed<Day> => {
    const day = readTypedDay(text);
    return day === null ? { problem } : { value: day };
  };
  const take = (side: Partial<Span>): string | null => {
    const { start, end } = { ...known, ...side };
    if (start === undefined || end === undefined) return keep(side);
    if (start >= end) return say('tables.noSpan');
    setDraft({});
    change({ start, end });
    return null;
  };
  const keep = (side: Partial<Span>): null => {
    setDraft({ ...draft, ...side });
    return null;
  };
  return (
    <div className={styles.days}>
      {(['start', 'end'] as const).map((side) => (
        <TypedField
          key={side}
          label={say(SIDE_WORDS[side])}
          hint={say('tables.dateHint')}
          shown={known[side] === undefined ? '' : typedDay(known[side], language)}
          read={read}
          change={(day) => take({ [side]: day })}
        />
      ))}
    </div>
  );
}
