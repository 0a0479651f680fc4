/** Username and password. */
import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, messageOf } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useSession } from '../../session.ts';
import { shell } from '../../texts/shell.ts';
import { signIn as t } from '../../texts/signIn.ts';
import { bringGuide } from '../firstVisit/bring.ts';

export function SignInForm() {
  const over = useSession().data?.over;
  useDocumentTitle(`${t.title} · ${shell.product}`);
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { username: '', password: '' },
    validate: { username: isNotEmpty(t.usernameMissing), password: isNotEmpty(t.passwordMissing) },
  });
  const signIn = useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      answer(api.POST('/api/v1/session', { body })),
    onSuccess: async ({ user }) => {
      await bringGuide(user);
      await queries.invalidateQueries();
    },
    meta: { quiet: true },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ username, password }) =>
        signIn.mutate({ username: username.trim().toLowerCase(), password }),
      )}
    >
      <Stack gap="md">
        <div>
          <Title order={1}>{t.title}</Title>
          <Text className="quiet" mt={6}>
            {over ? t.over : t.hint}
          </Text>
        </div>
        <FormProblem message={signIn.isError ? messageOf(signIn.error) : null} />
        <TextInput
          size="md"
          label={t.username}
          autoComplete="username"
          autoCapitalize="none"
          autoFocus
          {...form.getInputProps('username')}
        />
        <PasswordInput
          size="md"
          label={t.password}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" mt="xs" loading={signIn.isPending}>
          {t.submit}
        </Button>
        <Text size="sm" className="quiet">
          {t.forgotten}
        </Text>
      </Stack>
    </form>
  );
}
