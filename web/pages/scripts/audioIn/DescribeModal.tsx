/** Changes the name of a person’s recording and what it says. */
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../../../components/Dialog.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, messageOf, type Schemas } from '../../../api.ts';
import { ask } from '../../../components/ConfirmButton.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { tellDone } from '../../../components/tell.ts';
import { audioIn as t } from '../../../texts/audioIn.ts';
import { shell } from '../../../texts/shell.ts';
import { Words } from './Words.tsx';

export default function DescribeModal(props: {
  readonly recording: Schemas['Recording'];
  readonly onClose: () => void;
}) {
  const { recording, onClose } = props;
  const cache = useQueryClient();
  const [title, setTitle] = useState(recording.title);
  const [text, setText] = useState(recording.text);
  const describe = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/recordings/{id}', {
          params: { path: { id: recording.id } },
          body: { title: title.trim(), text },
        }),
      ),
    async onSuccess() {
      await cache.invalidateQueries({ queryKey: ['recordings'] });
      tellDone(t.saved);
      onClose();
    },
    meta: { quiet: true },
  });
  function close(): void {
    if (title === recording.title && text === recording.text) return onClose();
    ask({ title: t.dropTitle, body: t.dropBody, confirm: t.leaveConfirm }, onClose);
  }
  return (
    <Dialog
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={t.editTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) describe.mutate();
        }}
      >
        <Stack>
          <FormProblem message={describe.isError ? messageOf(describe.error) : null} />
          <TextInput
            label={t.name}
            maxLength={200}
            data-autofocus
            value={title}
            error={title.trim() ? null : t.nameMissing}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Words value={text} onChange={setText} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={describe.isPending}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
