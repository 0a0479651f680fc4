/** Adds a user, or changes name, role or password of one. */
import { Button, Group, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { tellDone } from '../../components/tell.ts';
import { shell } from '../../texts/shell.ts';
import { signIn } from '../../texts/signIn.ts';
import { users as t } from '../../texts/users.ts';
import { passwordProblem, usernameProblem } from './userRules.ts';

type Values = Required<Pick<Schemas['NewUser'], 'name' | 'username' | 'password' | 'role'>>;

export function UserForm(props: {
  /** `null`: a new one. */
  readonly user: Schemas['User'] | null;
  /** One's own account: the role stays. */
  readonly own: boolean;
  readonly onClose: () => void;
}) {
  const { user } = props;
  const cache = useQueryClient();
  const form = useForm<Values>({
    initialValues: {
      name: user?.name ?? '',
      username: user?.username ?? '',
      password: '',
      role: user?.role ?? 'operator',
    },
    validate: {
      name: isNotEmpty(signIn.nameMissing),
      username: usernameProblem,
      password: (password) => (user && password === '' ? null : passwordProblem(password)),
    },
  });
  const save = useMutation({
    async mutationFn({ name, username, password, role }: Values): Promise<void> {
      if (user)
        await answer(
          api.PATCH('/api/v1/users/{id}', {
            params: { path: { id: user.id } },
            body: { name, ...(!props.own && { role }), ...(password && { password }) },
          }),
        );
      else await answer(api.POST('/api/v1/users', { body: { name, username, password, role } }));
    },
    async onSuccess(_, { name }) {
      tellDone(user ? shell.saved : t.created(name));
      props.onClose();
      await cache.invalidateQueries({ queryKey: ['users'] });
      if (props.own) await cache.invalidateQueries({ queryKey: ['session'] });
    },
    meta: { quiet: true },
  });
  return (
    <Dialog
      opened
      onClose={props.onClose}
      title={user ? t.editTitle(user.name) : t.addTitle}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <FormProblem message={save.isError ? messageOf(save.error) : null} />
          <TextInput label={t.name} autoComplete="off" data-autofocus {...form.getInputProps('name')} />
          {!user && (
            <TextInput
              label={t.username}
              description={signIn.usernameHint}
              autoComplete="off"
              autoCapitalize="none"
              {...form.getInputProps('username')}
            />
          )}
          <PasswordInput
            label={user ? t.newPassword : signIn.password}
            description={user ? t.newPasswordHint : signIn.passwordHint}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          {!props.own && (
            <Radio.Group label={t.role} {...form.getInputProps('role')}>
              <Stack gap="xs" mt={6}>
                <Radio value="operator" label={shell.operator} description={t.operatorHint} />
                <Radio value="admin" label={shell.admin} description={t.adminHint} />
              </Stack>
            </Radio.Group>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {user ? shell.save : t.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
