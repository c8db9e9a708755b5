import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { WORDS } from '../words';

export interface RenameFieldProps {
  readonly name: string;
  /** Called with the new name, or with null where it is to stay. */
  readonly onDone: (name: string | null) => void;
}

/** Takes a new name for a sheet: Enter or going elsewhere gives it, Esc leaves it. */
export function RenameField({ name, onDone }: RenameFieldProps) {
  const [text, setText] = useState(name);
  return (
    <Input
      autoFocus
      size="small"
      aria-label={WORDS.newName}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(_, { value }) => setText(value)}
      onBlur={() => onDone(text)}
      onKeyDown={({ key, nativeEvent }) => {
        if (nativeEvent.isComposing) return;
        if (key === 'Enter') onDone(text);
        if (key === 'Escape') onDone(null);
      }}
    />
  );
}
