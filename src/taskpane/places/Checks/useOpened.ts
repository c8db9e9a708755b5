import { useCallback, useState } from 'react';

export interface Opened {
  /** By the key of a line: whether a person unfolded or folded it. */
  readonly opened: ReadonlyMap<string, boolean>;
  readonly toggle: (key: string, isOpen: boolean) => void;
}

/** Which lines a person unfolded, also when the workbook is read again. */
export function useOpened(): Opened {
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const toggle = useCallback(
    (key: string, isOpen: boolean) => setOpened((before) => new Map(before).set(key, isOpen)),
    [],
  );
  return { opened, toggle };
}
