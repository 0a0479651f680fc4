/**
 * A button that acts only when it is held: safe from a slip of the hand. By keyboard Space or Enter is held. A screen
 * reader's click, which can't be held, asks once more through `onClickAlone`.
 */
import { UnstyledButton } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './HoldButton.module.css';

const HOLD_MILLISECONDS = 1_600;

export function HoldButton(props: {
  readonly children: ReactNode;
  readonly holding: ReactNode;
  readonly hint: string;
  readonly busy: boolean;
  readonly onHeld: () => void;
  readonly onClickAlone: () => void;
}) {
  const [held, setHeld] = useState(false);
  const [touched, setTouched] = useState(false);
  const act = useEffectEvent(props.onHeld);
  useEffect(() => {
    if (!held) return;
    const timer = setTimeout(() => {
      setHeld(false);
      act();
    }, HOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held]);

  const press = () => {
    setTouched(true);
    if (!props.busy) setHeld(true);
  };
  const release = () => setHeld(false);
  const isPress = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  return (
    <UnstyledButton
      className={classes.hold}
      data-held={held || undefined}
      style={{ ['--hold' as string]: `${HOLD_MILLISECONDS}ms` }}
      aria-description={props.hint}
      aria-busy={props.busy}
      data-autofocus
      onPointerDown={(event) => {
        if (event.button === 0) press();
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        if (!event.repeat) press();
      }}
      onKeyUp={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        release();
        setTouched(false);
      }}
      onBlur={release}
      onClick={() => {
        // A press by hand or key has gone before; without one it is assistive technology that clicks.
        if (!touched) props.onClickAlone();
        setTouched(false);
      }}
    >
      <span>{held ? props.holding : props.children}</span>
    </UnstyledButton>
  );
}
