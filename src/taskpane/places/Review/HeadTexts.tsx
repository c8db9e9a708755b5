import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { PRINTED_TEXTS, type HeadText, type Layout } from '../../../core/model/presentation';
import { withHeadText } from '../../../core/settings/change/presentation';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { Labelled } from './Labelled';
import { ChoicePart } from './Part';
import type { Presented } from './usePresentation';
import { useTypedText } from './useTypedText';

export interface HeadTextsProps extends Presented {
  readonly layout: Layout;
  readonly say: WordsOf<PresentingKey>;
}

/** The texts that the layout prints at the head and the end of the review. */
export function HeadTexts({ layout, choices, say, change }: HeadTextsProps) {
  return (
    <ChoicePart title={say('presenting.head')} hint={say('presenting.blank')}>
      {PRINTED_TEXTS[layout].map((key) => (
        <HeadTextField
          key={key}
          label={say(`headText.${key}`)}
          known={choices.presentation[key] ?? ''}
          takeOver={(text) => change(withHeadText(key, text))}
        />
      ))}
    </ChoicePart>
  );
}

interface HeadTextFieldProps {
  readonly label: string;
  readonly known: NonNullable<Presented['choices']['presentation'][HeadText]>;
  readonly takeOver: (text: string) => void;
}

function HeadTextField({ label, known, takeOver }: HeadTextFieldProps) {
  const id = useId();
  const { text, type, leave } = useTypedText(known, takeOver);
  return (
    <Labelled id={id} label={label}>
      <Input id={id} value={text} onChange={(_, { value }) => type(value)} onBlur={leave} />
    </Labelled>
  );
}
