/** One part of the settings: its name and what it does, its fields below. */
import { ActionIcon, Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { PlusIcon, TrashIcon } from '../../icons.tsx';
import { anchorOf } from './anchor.ts';
import classes from './Section.module.css';

export function Section(props: {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section id={anchorOf(props.title)} className={classes.section} aria-labelledby={id}>
      <div className={classes.words}>
        <h2 id={id}>{props.title}</h2>
        <p>{props.hint}</p>
      </div>
      <div className={`surface ${classes.fields}`}>{props.children}</div>
    </section>
  );
}

/** Rows that can be added and taken away. */
export function Rows<T>(props: {
  readonly rows: readonly T[];
  readonly none: string;
  readonly add: string;
  readonly make: () => T;
  readonly onChange: (rows: T[]) => void;
  readonly removeLabel: (row: T) => string;
  readonly children: (row: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
}) {
  const { rows, onChange } = props;
  return (
    <>
      {rows.length === 0 && <p className={classes.none}>{props.none}</p>}
      {rows.map((row, index) => (
        <div key={index} className={classes.row}>
          <div className={classes.inputs}>
            {props.children(
              row,
              (part) => onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other))),
              index,
            )}
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={classes.remove}
            aria-label={props.removeLabel(row)}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <TrashIcon size={18} />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.add}>
        <Button
          variant="light"
          leftSection={<PlusIcon size={18} />}
          onClick={() => onChange([...rows, props.make()])}
        >
          {props.add}
        </Button>
      </div>
    </>
  );
}
