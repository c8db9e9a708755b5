import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { LAYOUTS, type Layout } from '../../../core/model/presentation';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { LayoutPicture } from './LayoutPicture';
import { ChoicePart } from './Part';

const useStyles = makeStyles({
  layouts: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  layout: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-1px',
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { boxShadow: 'none', outline: '2px solid Highlight' },
  },
  radio: {
    position: 'absolute',
    top: tokens.spacingVerticalS,
    left: tokens.spacingHorizontalS,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: 'none',
  },
  name: { ...typographyStyles.caption1Strong, overflowWrap: 'anywhere' },
  rule: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface LayoutsProps {
  readonly chosen: Layout;
  readonly say: WordsOf<PresentingKey>;
  readonly choose: (layout: Layout) => void;
}

/** The layouts as small pages to choose from. */
export function Layouts({ chosen, say, choose }: LayoutsProps) {
  const styles = useStyles();
  const group = useId();
  return (
    <ChoicePart title={say('presenting.layout')}>
      <div className={styles.layouts} role="radiogroup" aria-label={say('presenting.layout')}>
        {LAYOUTS.map((layout) => (
          <label
            key={layout}
            className={mergeClasses(styles.layout, layout === chosen && styles.chosen)}
          >
            <input
              className={styles.radio}
              type="radio"
              name={group}
              // Office moves the focus by Tab itself, through every radio that it may.
              tabIndex={layout === chosen ? 0 : -1}
              checked={layout === chosen}
              onChange={() => choose(layout)}
            />
            <LayoutPicture layout={layout} />
            <span className={styles.name}>{say(`layout.${layout}`)}</span>
            <span className={styles.rule}>{say(`layoutRule.${layout}`)}</span>
          </label>
        ))}
      </div>
    </ChoicePart>
  );
}
