import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePaneState, useSession } from '../../session/Session';
import { PLACES, type PaneState, type PlaceName } from '../../session/state';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

/** The places in the order of the work, with a count where something waits. */
export default function Tabs() {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const { go } = useSession();
  const state = usePaneState();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={state.place}
      onTabSelect={(_, { value }) => go(value as PlaceName)}
    >
      {PLACES.map((place) => {
        const count = waitingIn(place, state);
        return (
          <Tab
            key={place}
            id={`tab-${place}`}
            className={styles.tab}
            value={place}
            aria-controls="place"
          >
            {words(`place.${place}`)}
            {count > 0 && (
              <Badge className={styles.count} size="small" color="danger">
                {figures.number(count)}
              </Badge>
            )}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** Errors and warnings wait for an answer; notes do not. */
const waitingIn = (place: PlaceName, { findings }: PaneState): number =>
  place === 'checks' && findings
    ? findings.open.filter(({ severity }) => severity !== 'note').length
    : 0;
