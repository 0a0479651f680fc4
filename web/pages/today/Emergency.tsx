/** The emergency announcement's button, and what stands on the page while one plays. */
import { Button, Center, Loader } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { answer, api } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellDone } from '../../components/tell.ts';
import { AlertIcon, StopIcon } from '../../icons.tsx';
import { todayWords } from '../../texts/today.ts';
import { shell } from '../../texts/shell.ts';
import type { Airing } from '../data.ts';
import { useEmergencyChanged } from './useEmergencyChanged.ts';
import classes from './Emergency.module.css';

const Steps = lazy(() => import('./EmergencySteps.tsx'));

const t = todayWords.emergency;

export function EmergencyButton() {
  const [opened, modal] = useDisclosure();
  return (
    <>
      <Button
        className={classes.open}
        color="var(--emergency)"
        size="lg"
        leftSection={<AlertIcon />}
        onClick={modal.open}
      >
        {t.open}
      </Button>
      <Dialog
        opened={opened}
        onClose={modal.close}
        size="lg"
        title={t.title}
        closeButtonProps={{ 'aria-label': shell.close }}
        // A click beside it isn't to throw away what was chosen in a hurry.
        closeOnClickOutside={false}
      >
        <Suspense
          fallback={
            <Center mih={360}>
              <Loader />
            </Center>
          }
        >
          <Steps onClose={modal.close} />
        </Suspense>
      </Dialog>
    </>
  );
}

/** Stands on the page while an emergency plays or waits to repeat. */
export function EmergencyRunning({ airings }: { readonly airings: readonly Airing[] }) {
  const changed = useEmergencyChanged();
  const stop = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/emergencies/stop')),
    onSuccess: () => {
      tellDone(t.stopped);
      return changed();
    },
  });
  const first = airings[0];
  if (!first) return null;
  const zones = new Set(airings.flatMap((airing) => airing.zones));
  return (
    <div className={classes.running} role="alert">
      <AlertIcon size={28} />
      <strong>{t.running(first.title, zones.size)}</strong>
      <Button
        color="dark"
        size="md"
        leftSection={<StopIcon />}
        loading={stop.isPending}
        onClick={() => ask({ title: t.stopTitle, body: t.stopBody, confirm: t.stop }, () => stop.mutate())}
      >
        {t.stop}
      </Button>
    </div>
  );
}
