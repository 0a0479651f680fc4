/**
 * Chooses a ready recording: by its approved script, whose newest one is taken by itself, or one that a person read and
 * that belongs to no script.
 */
import { Alert, Button, Group, Loader, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../api.ts';
import { Listen } from '../../components/Listen.tsx';
import { finds, formatDuration, formatInstant } from '../../format.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { campaignWords as c } from '../../texts/campaigns.ts';
import { usePeopleRecordings } from '../scripts/audioIn/usePeopleRecordings.ts';

export type Recording = Schemas['Recording'];

export const useRecording = (id: string | null) =>
  useQuery({
    queryKey: ['recordings', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/recordings/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
  });

interface Props {
  readonly value: string | null;
  readonly onChange: (recording: Recording | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

export function RecordingPicker(props: Props) {
  const people = usePeopleRecordings().data?.filter(({ status }) => status === 'ready') ?? [];
  const asked = useRecording(props.value).data;
  const given = people.find(({ id }) => id === props.value) ?? asked;
  const [picked, setPicked] = useState<{ id: string; title: string }>();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 200);
  const script = picked ?? (given?.scriptId ? { id: given.scriptId, title: given.title } : undefined);
  const byPerson = !picked && given?.scriptId === null ? given : undefined;
  // What stands in the field after choosing is no search.
  const query = wanted === (script ?? byPerson)?.title ? '' : wanted;
  const scripts = useQuery({
    queryKey: ['scripts', 'approved', query],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/scripts', {
            params: { query: { state: 'approved', limit: 50, ...(query && { search: query }) } },
            signal,
          }),
        )
      ).items,
    placeholderData: (before) => before,
  });
  const found = scripts.data ?? [];
  const options = found.map(({ id, title }) => ({ value: id, label: title }));
  if (script && !options.some(({ value }) => value === script.id) && !query)
    options.unshift({ value: script.id, label: script.title });
  const read = people.filter(({ title }) => finds(title, query));
  const readOptions = read.map(({ id, title }) => ({ value: id, label: title }));

  if (scripts.data && found.length === 0 && people.length === 0 && !query && !script && !byPerson)
    return (
      <Group gap="sm">
        <Text className="quiet">{t.noScripts}</Text>
        <Button component={Link} href="/bai-phat-thanh" variant="light" size="compact-sm">
          {t.toScripts}
        </Button>
      </Group>
    );
  return (
    <Stack gap="sm">
      <Select
        label={t.script}
        placeholder={t.scriptPlaceholder}
        data={
          readOptions.length === 0
            ? options
            : [
                { group: t.script, items: options },
                { group: t.readByPeople, items: readOptions },
              ]
        }
        value={(script ?? byPerson)?.id ?? null}
        searchable
        clearable={false}
        searchValue={search}
        onSearchChange={setSearch}
        // The server has searched already, with and without accents.
        filter={({ options: all }) => all}
        nothingFoundMessage={t.scriptNone}
        error={props.error}
        data-autofocus={props.autoFocus || undefined}
        comboboxProps={{ shadow: 'md', radius: 'md' }}
        onChange={(id, option) => {
          if (!id || !option) return;
          const recording = read.find((one) => one.id === id);
          if (recording) {
            setPicked(undefined);
            return props.onChange(recording);
          }
          setPicked({ id, title: option.label });
          if (id !== script?.id) props.onChange(null);
        }}
      />
      {byPerson?.mp3Url && (
        <Listen src={byPerson.mp3Url} label={c.listen} seconds={byPerson.durationSeconds} />
      )}
      {script && <RecordingsOf key={script.id} {...props} script={script} />}
    </Stack>
  );
}

function RecordingsOf(props: Props & { readonly script: { readonly id: string; readonly title: string } }) {
  const { script, value } = props;
  const recordings = useQuery({
    queryKey: ['recordings', 'of', script.id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/recordings', { params: { query: { scriptId: script.id } }, signal })))
        .items,
  });
  const versions = useQuery({
    queryKey: ['scripts', script.id, 'approved'],
    queryFn: async ({ signal }) =>
      (
        await answer(api.GET('/api/v1/scripts/{id}', { params: { path: { id: script.id } }, signal }))
      ).versions
        .filter((version) => version.approvedAt !== null)
        .map((version) => version.number),
  });
  const usable = usableOf(recordings.data, versions.data);
  const chosen = usable?.find((recording) => recording.id === value);
  const choose = useEffectEvent(props.onChange);
  const first = usable?.[0];
  useEffect(() => {
    if (!value && first) choose(first);
  }, [value, first]);

  if (!usable) return <Loader size="sm" type="dots" role="status" aria-label={t.previewing} />;
  if (!first) {
    const making = recordings.data?.some(({ status }) => status === 'making' || status === 'waiting');
    return (
      <Alert color="yellow" variant="light" radius="md">
        <Group justify="space-between" gap="sm">
          <Text size="sm">{making ? t.recordingMaking : t.noRecording}</Text>
          <Button component={Link} href={`/bai-phat-thanh/${script.id}`} variant="light" size="compact-sm">
            {t.openScript}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <>
      {usable.length > 1 && (
        <Select
          label={t.voiceChoice}
          value={chosen?.id ?? null}
          allowDeselect={false}
          data={usable.map((recording) => ({ value: recording.id, label: labelOf(recording) }))}
          onChange={(id) => props.onChange(usable.find((recording) => recording.id === id) ?? null)}
        />
      )}
      {chosen?.mp3Url && (
        // The words of the recording stand on the script's own page.
        <Listen key={chosen.id} src={chosen.mp3Url} label={c.listen} seconds={chosen.durationSeconds} />
      )}
    </>
  );
}

/** Ready, of an approved version, the newest version first. */
function usableOf(recordings: Recording[] | undefined, approved: number[] | undefined) {
  if (!recordings || !approved) return undefined;
  return recordings
    .filter(
      (recording) =>
        recording.status === 'ready' &&
        (recording.scriptVersion === null || approved.includes(recording.scriptVersion)),
    )
    .sort(
      (a, b) => (b.scriptVersion ?? 0) - (a.scriptVersion ?? 0) || b.createdAt.localeCompare(a.createdAt),
    );
}

const labelOf = (recording: Recording): string =>
  [
    formatDuration(recording.durationSeconds ?? 0),
    recording.kind === 'upload' ? t.byPerson : recording.voice,
    formatInstant(recording.createdAt),
  ].join(' · ');
