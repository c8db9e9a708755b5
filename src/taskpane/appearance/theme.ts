import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Appearance } from './appearance';

/** @returns Fluent's tokens, and with them the status palette, for one appearance: a pane has one at a time. */
export async function loadTheme(appearance: Appearance): Promise<Theme> {
  switch (appearance) {
    case 'light':
      return (await import('./themes/light')).default;
    case 'dark':
      return (await import('./themes/dark')).default;
    case 'contrast':
      return (await import('./themes/contrast')).default;
  }
}

/** @returns the theme of the appearance; the one before it stays until it is loaded. */
export function useTheme(appearance: Appearance, first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void loadTheme(appearance).then((loaded) => {
      if (isWanted) setTheme(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [appearance]);
  return theme;
}
