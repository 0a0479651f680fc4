/** A time of day as people here write it, 17:30, whatever the browser's own language makes of hours. */
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { shell as t } from '../texts/shell.ts';
import { parseTime, turnTime } from './timeOfDay.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown' | 'type'> & {
  /** `HH:MM`; empty while what stands there is no time. */
  readonly value: string;
  readonly onChange: (time: string) => void;
};

const STEP_MINUTES = 5;

/** `1730`, `17h30` and `17.30` are understood; the arrow keys turn it on and back. */
export function TimeInput({ value, onChange, error, ...props }: Props) {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    onChange(parseTime(text) ?? '');
  };
  const turn = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? STEP_MINUTES : event.key === 'ArrowDown' ? -STEP_MINUTES : 0;
    if (by === 0 || value === '') return;
    event.preventDefault();
    setTyped(undefined);
    onChange(turnTime(value, by));
  };
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      placeholder="17:30"
      {...props}
      value={typed ?? value}
      error={error ?? (left && typed && value === '' ? t.badTime : undefined)}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={turn}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        // What is no time stays, to be seen and mended.
        if (value !== '') setTyped(undefined);
      }}
    />
  );
}
