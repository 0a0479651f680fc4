/** What lies below the first screen: drawn after it and bit by bit, so that a slow machine answers meanwhile. */
import { useDeferredValue, type ReactNode } from 'react';

export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
