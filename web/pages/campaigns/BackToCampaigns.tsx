/** The way back to the list, above the name of a page. */
import { Anchor, Group } from '@mantine/core';
import { Link } from 'wouter';
import { ChevronLeftIcon } from '../../icons.tsx';
import { shell } from '../../texts/shell.ts';

export function BackToCampaigns() {
  return (
    <Anchor component={Link} href="/dot-tuyen-truyen" size="sm" className="quiet reach">
      <Group gap={4} mb={6}>
        <ChevronLeftIcon size={16} />
        {shell.pages.campaigns}
      </Group>
    </Anchor>
  );
}
