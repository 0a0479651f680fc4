/** Text instead of a file: a letter to draft from, or a script that is already written. Kept until it has become one. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useEffect, useState } from 'react';
import { messageOf } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { readKept, writeKept } from '../../kept.ts';
import { scriptListWords as t } from '../../texts/scriptList.ts';
import { shell } from '../../texts/shell.ts';
import { useNewScript } from './useNewScript.ts';

const KEPT = 'loa.pasted';

export function PasteModal({
  opened,
  pasted,
  onClose,
}: {
  readonly opened: boolean;
  /** In place of what was kept. */
  readonly pasted: string | undefined;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(() => pasted ?? readKept<{ text: string }>(KEPT)?.text ?? '');
  useEffect(() => writeKept(KEPT, text.trim() ? { text } : null), [text]);
  const [problem, setProblem] = useState<string | null>(null);
  const { read, stop } = useNewScript(
    (error) => setProblem(messageOf(error)),
    () => writeKept(KEPT, null),
  );
  const empty = text.trim() === '';
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={t.pasteTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <Stack>
        <FormProblem message={problem} />
        <Textarea
          label={t.pasteLabel}
          placeholder={t.pastePlaceholder}
          autosize
          minRows={9}
          maxRows={18}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Text size="sm" className="quiet">
          {t.pasteExplain}
        </Text>
        <Group grow preventGrowOverflow={false}>
          <Button
            variant="default"
            disabled={empty}
            loading={read.isPending && read.variables.text !== undefined}
            onClick={() => read.mutate({ text })}
          >
            {t.pasteAsIs}
          </Button>
          <Button
            disabled={empty}
            loading={read.isPending && read.variables.letter !== undefined}
            onClick={() => read.mutate({ letter: text })}
          >
            {t.pasteLetter}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
