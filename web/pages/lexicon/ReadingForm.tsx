/** Teaches one reading, once and for all scripts. */
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { useClip } from '../../clip.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { tellDone } from '../../components/tell.ts';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { lexicon as t } from '../../texts/lexicon.ts';
import { shell } from '../../texts/shell.ts';

export function ReadingForm(props: {
  /** Changes this entry; otherwise a new one is made. */
  readonly id?: string;
  readonly written: string;
  readonly spoken: string;
  readonly onDone: () => void;
}) {
  const cache = useQueryClient();
  const clip = useClip();
  const form = useForm({
    initialValues: { written: props.written, spoken: props.spoken },
    validate: {
      written: (value) => (value.trim() ? null : t.writtenMissing),
      spoken: (value) => (value.trim() ? null : t.spokenMissing),
    },
  });
  const save = useMutation({
    mutationFn: (body: Schemas['LexiconInput']) =>
      props.id === undefined
        ? answer(api.POST('/api/v1/lexicon', { body }))
        : answer(api.PUT('/api/v1/lexicon/{id}', { params: { path: { id: props.id } }, body })),
    async onSuccess(entry) {
      tellDone(t.saved(entry.written));
      props.onDone();
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['lexicon'] }),
        cache.invalidateQueries({ queryKey: ['spoken'] }),
      ]);
    },
    meta: { quiet: true },
  });
  const fixedWord = props.id === undefined && props.written !== '';
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="sm">
        <FormProblem message={save.isError ? messageOf(save.error) : null} />
        <TextInput
          label={t.written}
          placeholder={t.writtenPlaceholder}
          lang="vi"
          autoComplete="off"
          {...(!fixedWord && { 'data-autofocus': true })}
          {...form.getInputProps('written')}
        />
        <Textarea
          label={t.spoken}
          placeholder={t.spokenPlaceholder}
          lang="vi"
          autosize
          minRows={1}
          maxRows={5}
          {...(fixedWord && { 'data-autofocus': true })}
          {...form.getInputProps('spoken')}
        />
        <Text size="xs" className="quiet">
          {t.everywhere}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button
            size="sm"
            variant="subtle"
            mr="auto"
            px="xs"
            leftSection={clip.playing ? <StopIcon size={16} /> : <PlayIcon size={16} />}
            disabled={!form.values.spoken.trim()}
            loading={clip.asking !== null}
            onClick={() => clip.say('reading', { text: form.values.spoken, asSpoken: true })}
          >
            {t.tryHear}
          </Button>
          <Button size="sm" variant="default" onClick={props.onDone}>
            {shell.cancel}
          </Button>
          <Button size="sm" type="submit" loading={save.isPending}>
            {t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
