/** The dialog itself (Dialog.tsx). */
import { Modal, type ModalProps } from '@mantine/core';
import { useDeferredValue } from 'react';

/** It opens after it has come, as only then it knows where the focus was and is to return. */
export default function DialogModal(props: ModalProps) {
  const opened = useDeferredValue(props.opened, false);
  return <Modal {...props} opened={opened} />;
}
