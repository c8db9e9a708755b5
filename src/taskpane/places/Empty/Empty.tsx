import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { loadEmptyWords } from '../../../core/wording/places/empty/loadEmptyWords';
import { SelectionButton } from '../../components/SelectionButton/SelectionButton';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { Offer } from './Offer';
import { useInserting } from './useInserting';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a person can do in a workbook without targets. */
export default function Empty() {
  const styles = useStyles();
  const say = useLoadedWords(loadEmptyWords);
  const { survey } = usePaneState();
  const { isWorking, insertStarter, insertSample } = useInserting();
  if (!say || !survey) return null;
  return (
    <div className={styles.place}>
      <div>
        <h2 className={styles.heading}>{say('empty.heading')}</h2>
        <p className={styles.sentence}>{say('empty.enough')}</p>
      </div>
      {!survey.readOnly && (
        <>
          <Offer
            label={say('empty.starter')}
            sentence={say('empty.starterSentence')}
            icon={<TableAddRegular />}
            isWorking={isWorking}
            act={insertStarter}
          />
          <Offer
            label={say('empty.sample')}
            sentence={say('empty.sampleSentence')}
            icon={<BeakerRegular />}
            isWorking={isWorking}
            act={insertSample}
          />
          <SelectionButton />
          <p className={styles.small}>{isWorking ? say('empty.inserting') : say('empty.yours')}</p>
        </>
      )}
    </div>
  );
}
