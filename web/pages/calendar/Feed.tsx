/** The calendar feed's link, copied or changed. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { Copying } from '../../components/Copying.tsx';
import { CopyIcon } from '../../icons.tsx';
import { calendarWords as t } from '../../texts/calendar.ts';

export default function Feed() {
  const queries = useQueryClient();
  const queryKey = ['calendar-link'];
  const link = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/calendar', { signal })),
  });
  const renew = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/calendar')),
    onSuccess: (made) => queries.setQueryData(queryKey, made),
  });
  const url = link.data ? new URL(link.data.path, location.origin).href : '';
  return (
    <Stack>
      <Text size="sm">{t.feedHint}</Text>
      <TextInput
        readOnly
        aria-label={t.feed}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <Group justify="space-between">
        <Copying value={url}>
          {({ copied, copy }) => (
            <Button leftSection={<CopyIcon size={18} />} disabled={!url} onClick={copy}>
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </Copying>
        <Button
          variant="subtle"
          color="gray"
          loading={renew.isPending}
          onClick={() =>
            ask({ title: t.renewTitle, body: t.renewBody, confirm: t.renew }, () => renew.mutate())
          }
        >
          {t.renew}
        </Button>
      </Group>
    </Stack>
  );
}
