/** Other words for later days of a campaign: which recording plays from so many days left on. */
import { ActionIcon, Alert, Anchor, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { tellProblem } from '../../components/tell.ts';
import { CloseIcon, PlusIcon } from '../../icons.tsx';
import { variantWords as t } from '../../texts/variants.ts';
import { RecordingPicker, useRecording } from './RecordingPicker.tsx';
import type { DraftVariant } from './variants.ts';
import classes from './CampaignForm.module.css';

/** What the buttons offer: a reminder in the last week, and the last days. */
const OFFERED = [
  { daysLeft: 7, label: t.addReminder },
  { daysLeft: 2, label: t.addLastDays },
] as const;

export function VariantFields(props: {
  readonly variants: readonly DraftVariant[];
  /** The campaign's main recording: words for later can be made of its letter. */
  readonly recordingId: string | null;
  readonly error: string | undefined;
  readonly onChange: (variants: DraftVariant[]) => void;
}) {
  const { variants, onChange } = props;
  const set = (index: number, part: Partial<DraftVariant>) =>
    onChange(variants.map((other, at) => (at === index ? { ...other, ...part } : other)));
  return (
    <Stack gap="md">
      <Text size="sm" className="quiet">
        {t.hint}
      </Text>
      {variants.map((variant, index) => (
        <div key={index} className={classes.variant} role="group" aria-label={t.row(variant.daysLeft)}>
          <Group gap="xs" wrap="nowrap">
            <span>{t.from}</span>
            <NumberInput
              aria-label={t.daysLabel}
              w={72}
              min={0}
              max={365}
              value={variant.daysLeft}
              onChange={(value) => {
                if (typeof value === 'number') set(index, { daysLeft: Math.round(value) });
              }}
            />
            <span>{t.days}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              ml="auto"
              aria-label={t.remove(variant.daysLeft)}
              onClick={() => onChange(variants.filter((_, at) => at !== index))}
            >
              <CloseIcon size={16} />
            </ActionIcon>
          </Group>
          <RecordingPicker
            value={variant.recordingId}
            error={variant.recordingId === null ? props.error : undefined}
            onChange={(recording) => set(index, { recordingId: recording?.id ?? null })}
          />
          {variant.recordingId === null && (
            <FromLetter recordingId={props.recordingId} daysLeft={variant.daysLeft} />
          )}
        </div>
      ))}
      {variants.some((one, at) => variants.findIndex((other) => other.daysLeft === one.daysLeft) !== at) && (
        <Text size="sm" className="quiet">
          {t.takingTurns}
        </Text>
      )}
      <Group gap="xs">
        {OFFERED.map(({ daysLeft, label }) => (
          <Button
            key={daysLeft}
            variant="light"
            size="compact-sm"
            leftSection={<PlusIcon size={16} />}
            onClick={() => onChange([...variants, { daysLeft, recordingId: null }])}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

/** Where the main script came from a letter, its words for later are drafted from that letter too. */
function FromLetter({ recordingId, daysLeft }: { recordingId: string | null; daysLeft: number }) {
  const cache = useQueryClient();
  const scriptId = useRecording(recordingId).data?.scriptId ?? null;
  const script = useQuery({
    queryKey: ['scripts', scriptId, 'detail'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/scripts/{id}', { params: { path: { id: scriptId ?? '' } }, signal })),
    enabled: scriptId !== null,
  }).data;
  const make = useMutation({
    async mutationFn({ title, documentId }: { title: string; documentId: string }) {
      const { draft } = await answer(
        api.POST('/api/v1/documents/{id}/draft', {
          params: { path: { id: documentId } },
          body: { length: 'short', daysLeft },
        }),
      );
      return answer(
        api.POST('/api/v1/scripts', {
          body: { title: t.scriptTitle(title, daysLeft).slice(0, 200), text: draft, documentId },
        }),
      );
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['scripts'] }),
    onError: tellProblem,
    meta: { quiet: true },
  });
  if (!script?.documentId) return null;
  const { title, documentId } = script;
  if (make.data)
    return (
      <Alert color="jade" variant="light" radius="md">
        <Text size="sm">
          {t.made(make.data.title)}{' '}
          <Anchor href={`/bai-phat-thanh/${make.data.id}`} target="_blank" rel="noopener">
            {t.openMade}
          </Anchor>
        </Text>
      </Alert>
    );
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={make.isPending}
        onClick={() => make.mutate({ title, documentId })}
      >
        {t.fromLetter(daysLeft)}
      </Button>
    </div>
  );
}
