import { useEffect, useRef, useState } from 'react';

/** A text is taken over when typing pauses. */
const PAUSE_MS = 900;

export interface TypedText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Takes the text over now. */
  readonly leave: () => void;
}

/**
 * Keeps what is typed, and takes it over when typing pauses, when the field is left, and when it goes away.
 * @param known the text that is in force; it shows unless something else is being typed.
 */
export function useTypedText(known: string, takeOver: (text: string) => void): TypedText {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, takeOver });
  latest.current.takeOver = takeOver;
  const take = () => {
    const { typed: text } = latest.current;
    latest.current.typed = null;
    if (text !== null) latest.current.takeOver(text);
  };
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(take, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => take, []);
  // What came to be in force since is what shows, unless a person is still typing.
  useEffect(() => {
    if (latest.current.typed === null) setTyped(null);
  }, [known]);
  return {
    text: typed ?? known,
    type: (text) => {
      latest.current.typed = text;
      setTyped(text);
    },
    leave: take,
  };
}
