import { useMemo } from 'react';
import type { NearMatch, Reading } from '../../../core/model/table';
import type { Indicator } from '../../../core/model/indicator';
import { withAlias } from '../../../core/settings/change/aliases';
import { placeText } from '../../../core/wording/placeText';
import { CellLink } from '../../components/CellLink/CellLink';
import { useSession } from '../../session/Session';
import { Question } from './Question';
import { Questions } from './Questions';
import { useTalk } from './talk';

/** Labels that are nearly the name of an indicator without figures: a person says whether they mean it. */
export function NearMatches({ reading }: { readonly reading: Reading }) {
  const { say } = useTalk();
  const { nearMatches, indicators } = reading;
  const byKey = useMemo(() => new Map(indicators.map((one) => [one.key, one])), [indicators]);
  return (
    <Questions title={say('tables.nearTitle')}>
      {nearMatches.flatMap((match) => {
        const meant = byKey.get(match.indicator);
        const key = `${match.label} ${match.indicator}`;
        return meant ? [<Match key={key} match={match} meant={meant} />] : [];
      })}
    </Questions>
  );
}

interface MatchProps {
  readonly match: NearMatch;
  readonly meant: Indicator;
}

function Match({ match: { label, source }, meant }: MatchProps) {
  const { say } = useTalk();
  const { choose } = useSession();
  const asked = say('tables.near', { label: onOneLine(label), indicator: onOneLine(meant.name) });
  return (
    <Question
      answer={say('tables.nearYes')}
      label={`${say('tables.nearYes')}: ${asked}`}
      onAnswer={() => choose(withAlias(label, meant.code ?? meant.name))}
    >
      {asked} <CellLink at={source} label={say('tables.show', { place: placeText(source) })} />
    </Question>
  );
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
