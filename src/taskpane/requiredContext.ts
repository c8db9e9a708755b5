import { createContext, useContext, type Provider } from 'react';

/**
 * Something that every component within gets from one above it.
 * @param outside what has gone wrong where there is none above, which is a bug.
 * @returns what provides it, and the hook that gives it. @throws Error from the hook where there is none
 */
export function requiredContext<T extends object>(
  outside: string,
): readonly [Provider<T | null>, () => T] {
  const Context = createContext<T | null>(null);
  const useRequired = (): T => {
    const value = useContext(Context);
    if (!value) throw new Error(outside);
    return value;
  };
  return [Context.Provider, useRequired];
}
