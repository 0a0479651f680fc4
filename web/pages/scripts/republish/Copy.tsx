/** The button that copies one text. */
import { Button } from '@mantine/core';
import { Copying } from '../../../components/Copying.tsx';
import { CheckIcon, CopyIcon } from '../../../icons.tsx';
import { republish as t } from '../../../texts/republish.ts';

export function Copy({ value }: { readonly value: string }) {
  return (
    <Copying value={value}>
      {({ copied, copy }) => (
        <Button leftSection={copied ? <CheckIcon size={18} /> : <CopyIcon size={18} />} onClick={copy}>
          {copied ? t.copied : t.copy}
        </Button>
      )}
    </Copying>
  );
}
