/** A button for what can't be undone: asks once, naming what will be lost. */
import { Button, Text, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { shell as t } from '../texts/shell.ts';
import { overlays } from './overlays.ts';

export interface Question {
  readonly title: string;
  /** What happens then, in one or two sentences. */
  readonly body: ReactNode;
  /** The verb on the button: “Xóa bài”, never “OK”. */
  readonly confirm: string;
  readonly danger?: boolean;
}

export function ask(question: Question, onYes: () => void): void {
  void overlays().then(({ modals }) =>
    modals.openConfirmModal({
      title: question.title,
      children: <Text size="sm">{question.body}</Text>,
      labels: { confirm: question.confirm, cancel: t.cancel },
      confirmProps: { color: question.danger === false ? 'jade' : 'red' },
      onConfirm: onYes,
    }),
  );
}

export function ConfirmButton(
  props: ButtonProps & {
    readonly question: Question;
    readonly onYes: () => void;
    readonly children: ReactNode;
  },
) {
  const { question, onYes, ...button } = props;
  return <Button variant="subtle" color="red" {...button} onClick={() => ask(question, onYes)} />;
}
