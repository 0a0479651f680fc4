/** A few words beside a thing, shown when the pointer rests on it and when the keyboard reaches it; Escape hides them. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './Tip.module.css';

interface Shown {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

const WIDTH = 300;

export interface Tips {
  show(at: Element, words: string): void;
  hide(): void;
}

/** What a thing needs to show its words. */
export const tipOn = (tips: Tips, words: string) => ({
  onMouseEnter: ({ currentTarget }: { currentTarget: Element }) => tips.show(currentTarget, words),
  onMouseLeave: tips.hide,
  onFocus: ({ currentTarget }: { currentTarget: Element }) => {
    if (currentTarget.matches(':focus-visible')) tips.show(currentTarget, words);
  },
  onBlur: tips.hide,
});

export function useTip(): { tips: Tips; tip: ReactNode } {
  const [shown, setShown] = useState<Shown>();
  const tips = useMemo<Tips>(
    () => ({
      show(at, words) {
        if (!words) return;
        const box = at.getBoundingClientRect();
        const above = box.bottom + 140 > innerHeight && box.top > 140;
        setShown({
          words,
          above,
          left: Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8)),
          top: above ? box.top - 6 : box.bottom + 6,
        });
      },
      hide: () => setShown(undefined),
    }),
    [],
  );
  const open = shown !== undefined;
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tips.hide();
    };
    addEventListener('keydown', onKey);
    addEventListener('scroll', tips.hide, { capture: true, passive: true });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('scroll', tips.hide, { capture: true });
    };
  }, [open, tips]);
  const tip =
    shown &&
    createPortal(
      <div
        aria-hidden="true"
        className={classes.tip}
        data-above={shown.above || undefined}
        style={{ left: shown.left, top: shown.top, maxWidth: WIDTH }}
      >
        {shown.words}
      </div>,
      document.body,
    );
  return { tips, tip };
}
