/** What can be done with a campaign as a whole: pause, resume, extend, end early, delete. Each asks before it takes away. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { DayInput } from '../../components/DayInput.tsx';
import { tellDone } from '../../components/tell.ts';
import { formatDay } from '../../format.ts';
import { campaignWords as t } from '../../texts/campaigns.ts';
import { shell } from '../../texts/shell.ts';
import { addDays } from '../calendar/days.ts';
import type { Campaign } from '../data.ts';

/** Makes fresh what a change of a campaign touches, without waiting for the live event. */
export function useRefresh(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['campaigns', 'airings', 'now'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
    );
}

type Action = 'pause' | 'resume' | 'end';

export function useCampaignActions(campaign: Campaign) {
  const refresh = useRefresh();
  const queries = useQueryClient();
  const params = { path: { id: campaign.id } };
  const act = useMutation({
    mutationFn: (action: Action) =>
      action === 'pause'
        ? answer(api.POST('/api/v1/campaigns/{id}/pause', { params }))
        : action === 'resume'
          ? answer(api.POST('/api/v1/campaigns/{id}/resume', { params }))
          : answer(api.POST('/api/v1/campaigns/{id}/end', { params })),
    onSuccess: (_campaign, action) => {
      tellDone({ pause: t.paused, resume: t.resumed, end: t.ended }[action]);
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (_then: () => void) => answer(api.DELETE('/api/v1/campaigns/{id}', { params })),
    onSuccess: (_gone, then) => {
      tellDone(t.removed);
      // Its page is left, and it isn't asked for again.
      then();
      queries.removeQueries({ queryKey: ['campaigns', 'one', campaign.id] });
      return refresh();
    },
  });
  const named = (body: string) => (
    <>
      <Text fw={600} mb={4}>
        {campaign.title}
      </Text>
      {body}
    </>
  );
  return {
    busy: act.isPending || remove.isPending,
    pause: () =>
      ask({ title: t.pauseTitle, body: named(t.pauseBody), confirm: t.pause, danger: false }, () =>
        act.mutate('pause'),
      ),
    resume: () => act.mutate('resume'),
    end: () => ask({ title: t.endTitle, body: named(t.endBody), confirm: t.end }, () => act.mutate('end')),
    remove: (then: () => void) =>
      ask({ title: t.removeTitle, body: named(t.removeBody), confirm: t.remove }, () => remove.mutate(then)),
  };
}

export function ExtendButton({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  const [opened, modal] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={modal.open}>
        {t.extend}
      </Button>
      <Dialog
        opened={opened}
        onClose={modal.close}
        title={t.extendTitle}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Extend campaign={campaign} today={today} onClose={modal.close} />
      </Dialog>
    </>
  );
}

function Extend(props: {
  readonly campaign: Campaign;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { campaign, onClose } = props;
  const refresh = useRefresh();
  const earliest = campaign.lastDay >= props.today ? addDays(campaign.lastDay, 1) : props.today;
  const [lastDay, setLastDay] = useState<string | null>(addDays(earliest, 6));
  const extend = useMutation({
    mutationFn: (day: string) =>
      answer(
        api.PATCH('/api/v1/campaigns/{id}', {
          params: { path: { id: campaign.id } },
          body: { lastDay: day, deadline: { date: day, inclusive: true } },
        }),
      ),
    onSuccess: (_campaign, day) => {
      tellDone(t.extended(formatDay(day)));
      onClose();
      return refresh();
    },
  });
  return (
    <Stack>
      <DayInput
        label={t.lastDay}
        description={t.extendHint}
        value={lastDay}
        error={lastDay && lastDay < earliest && t.extendTooEarly(formatDay(earliest))}
        onChange={setLastDay}
        data-autofocus
      />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button
          loading={extend.isPending}
          disabled={!lastDay || lastDay < earliest}
          onClick={() => lastDay && extend.mutate(lastDay)}
        >
          {t.extend}
        </Button>
      </Group>
    </Stack>
  );
}
