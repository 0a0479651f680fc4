/** Where something will stand that is still on its way. */
import { Skeleton, Stack } from '@mantine/core';
import { shell as t } from '../texts/shell.ts';

const bars = [1, 2, 3, 4].map((row) => <Skeleton key={row} height={56} radius="md" />);

export const GreyBars = () => (
  <Stack gap="sm" role="status" aria-label={t.loading}>
    {bars}
  </Stack>
);

/** A whole page: its name too is still on its way. */
export const GreyPage = () => (
  <Stack gap="sm" role="status" aria-label={t.loading}>
    <Skeleton height={38} maw="22rem" mb="lg" radius="md" />
    {bars}
  </Stack>
);
