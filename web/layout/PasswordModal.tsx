/** Another password for oneself: nobody else needs to know it. */
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../api.ts';
import { Dialog } from '../components/Dialog.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { tellDone } from '../components/tell.ts';
import { passwordProblem } from '../pages/users/userRules.ts';
import { shell } from '../texts/shell.ts';
import { signIn } from '../texts/signIn.ts';
import { users as t } from '../texts/users.ts';

export default function PasswordModal({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<Schemas['PasswordChange']>({
    initialValues: { current: '', password: '' },
    validate: {
      current: (current) => (current ? null : t.presentMissing),
      password: passwordProblem,
    },
  });
  const change = useMutation({
    mutationFn: (body: Schemas['PasswordChange']) => answer(api.PUT('/api/v1/session/password', { body })),
    onSuccess() {
      tellDone(t.passwordChanged);
      onClose();
    },
    meta: { quiet: true },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t.changePassword}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Stack>
          <FormProblem message={change.isError ? messageOf(change.error) : null} />
          <PasswordInput
            label={t.present}
            autoComplete="current-password"
            data-autofocus
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label={t.newPassword}
            description={signIn.passwordHint}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {t.changePassword}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
