/** Teaches one reading: for all scripts, or for the one at hand. */
import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { useClip } from '../../clip.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { tellDone } from '../../components/tell.ts';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { lexicon as t } from '../../texts/lexicon.ts';
import { shell } from '../../texts/shell.ts';
import { lexiconQuery } from './lexiconQuery.ts';

export function ReadingForm(props: {
  /** Changes this entry; otherwise a new one is made. */
  readonly id?: string;
  readonly written: string;
  readonly spoken: string;
  /** The script at hand, or the one that the entry belongs to. */
  readonly script?: { readonly id: string; readonly title: string } | undefined;
  /** The entry belongs to that script. */
  readonly own?: boolean;
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
  const { script } = props;
  const { data: entries } = useQuery(lexiconQuery);
  const word = form.values.written.trim();
  // A reading of the script's own goes on being its own: the general one would change nothing here.
  const hasOwn = entries?.some((e) => e.written === word && e.scriptId === script?.id) ?? false;
  const [chosen, choose] = useState(props.own === undefined ? null : props.own ? 'one' : 'all');
  const scope = script ? (chosen ?? (hasOwn ? 'one' : 'all')) : 'all';
  const present = entries?.find(
    (e) =>
      e.id !== props.id &&
      e.written === word &&
      e.scriptId === ((scope === 'one' && script?.id) || null) &&
      e.spoken !== form.values.spoken.trim(),
  );
  const save = useMutation({
    mutationFn: (body: Schemas['LexiconInput']) =>
      props.id === undefined
        ? answer(api.POST('/api/v1/lexicon', { body }))
        : answer(api.PUT('/api/v1/lexicon/{id}', { params: { path: { id: props.id } }, body })),
    async onSuccess(entry) {
      tellDone(entry.scriptId === null ? t.saved(entry.written) : t.savedHere(entry.written));
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
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        save.mutate({ ...values, scriptId: (scope === 'one' && script?.id) || null }),
      )}
    >
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
        {script && (
          <SegmentedControl
            fullWidth
            aria-label={t.scope}
            data={[
              { value: 'all', label: t.allScripts },
              { value: 'one', label: t.thisScript },
            ]}
            value={scope}
            onChange={choose}
          />
        )}
        <Text size="xs" className="quiet">
          {scope === 'all' ? t.everywhere : props.own && script ? t.hereOnlyOf(script.title) : t.hereOnly}
        </Text>
        {present && props.id === undefined && (
          <Text size="sm" role="status">
            {t.replacesOne(present.written, present.spoken)}
          </Text>
        )}
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
