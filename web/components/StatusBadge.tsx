/** A state told by shape and word as well as by colour. */
import type { ReactNode } from 'react';
import classes from './StatusBadge.module.css';

/** `idle` hollow ring, `wait` half disc, `live` disc with waves, `good` tick, `warn` triangle, `bad` cross. */
export type Tone = 'idle' | 'wait' | 'live' | 'good' | 'warn' | 'bad';

const shapes: Record<Tone, ReactNode> = {
  idle: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  wait: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M6 2a4 4 0 0 1 0 8Z" fill="currentColor" />
    </>
  ),
  live: (
    <>
      <circle cx="6" cy="6" r="2.6" fill="currentColor" />
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" opacity="0.6" />
    </>
  ),
  good: (
    <path d="m2 6.5 2.8 2.8L10 3.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  ),
  warn: <path d="M6 1.2 11.2 10.5H.8Z" fill="currentColor" />,
  bad: <path d="m2.5 2.5 7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};

export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
