import { useCallback, useState } from 'react';

export interface Opened {
  /** Keys of the indicators that are unfolded, also when the workbook is read again. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

/** Which indicators a person unfolded. */
export function useOpened(): Opened {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (key: string) =>
      setOpened((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    [],
  );
  return { opened, toggle };
}
