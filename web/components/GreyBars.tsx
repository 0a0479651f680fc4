/** Where something will stand that is still on its way. */
import { Skeleton, Stack } from '@mantine/core';
import { shell as t } from '../texts/shell.ts';

export const GreyBars = () => (
  <Stack gap="sm" role="status" aria-label={t.loading}>
    {[1, 2, 3, 4].map((row) => (
      <Skeleton key={row} height={56} radius="md" />
    ))}
  </Stack>
);
