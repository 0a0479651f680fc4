/** What lies over the pages when it is called for: questions and messages. Brought once the first page stands. */
import '@mantine/notifications/styles.layer.css';
import { modals, ModalsProvider } from '@mantine/modals';
import { notifications, Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { shell as t } from '../texts/shell.ts';
// Comes along, so that a dialog opens without the network.
import './DialogModal.tsx';

export { modals, notifications };

let stand: () => void;
/** A question asked before would not be heard. */
export const standing = new Promise<void>((resolve) => (stand = resolve));

export default function OverlayHost() {
  useEffect(() => stand(), []);
  return (
    <>
      <ModalsProvider labels={{ confirm: t.yes, cancel: t.cancel }} />
      <Notifications position="bottom-right" autoClose={6000} />
    </>
  );
}
