/** The plan as a calendar feed, for calendars elsewhere. The link is a secret that can be changed. */
import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { tipOn, type Tips } from '../../components/useTip.tsx';
import { LinkIcon } from '../../icons.tsx';
import { calendarWords as t } from '../../texts/calendar.ts';
import { shell } from '../../texts/shell.ts';

const Feed = lazy(() => import('./Feed.tsx'));

export function FeedButton({ tips }: { readonly tips: Tips }) {
  const [opened, modal] = useDisclosure();
  return (
    <>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t.feed}
        {...tipOn(tips, t.feed)}
        onClick={() => {
          tips.hide();
          modal.open();
        }}
      >
        <LinkIcon />
      </ActionIcon>
      <Dialog
        opened={opened}
        onClose={modal.close}
        title={t.feedTitle}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Suspense>
          <Feed />
        </Suspense>
      </Dialog>
    </>
  );
}
