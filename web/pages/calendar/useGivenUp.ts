/** Whether Escape was pressed since the pointer went down: what it drags goes back then. FullCalendar knows no such key. */
import { useCallback, useEffect, useRef } from 'react';

export function useGivenUp(onGiveUp: () => void): () => boolean {
  const givenUp = useRef(false);
  useEffect(() => {
    const onPointer = () => {
      givenUp.current = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      givenUp.current = true;
      onGiveUp();
    };
    addEventListener('pointerdown', onPointer, { capture: true });
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer, { capture: true });
      removeEventListener('keydown', onKey);
    };
  }, [onGiveUp]);
  return useCallback(() => givenUp.current, []);
}
