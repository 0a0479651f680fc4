/** A zone's state as a shape of its own; its word and colour stand beside it. */
import type { ReactNode } from 'react';
import type { ZoneState } from './places.ts';

const shapes: Record<ZoneState, ReactNode> = {
  'on-air': (
    <>
      <circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" strokeWidth="1.6" opacity="0.55" />
      <circle cx="12" cy="12" r="7" fill="currentColor" />
      <path d="M10.3 9.2v5.6l4.6-2.8Z" fill="var(--surface)" />
    </>
  ),
  online: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path
        d="m8 12.3 2.7 2.7L16 9.5"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </>
  ),
  partly: (
    <>
      <path d="M12 2.5 22.5 21h-21Z" fill="currentColor" />
      <path d="M12 9.5v5M12 17.6h.01" stroke="var(--surface)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  offline: (
    <>
      <rect x="3" y="3" width="18" height="18" rx="4" fill="currentColor" />
      <path d="m8 8 8 8M16 8l-8 8" stroke="var(--surface)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  mute: (
    <circle
      cx="12"
      cy="12"
      r="8.5"
      fill="var(--surface)"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeDasharray="3.4 3"
    />
  ),
};

export function StateShape({ state, size = 24 }: { readonly state: ZoneState; readonly size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
