/** The first visit: makes the first administrator and signs them in. */
import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { shell } from '../../texts/shell.ts';
import { signIn as t } from '../../texts/signIn.ts';
import { bringGuide } from '../firstVisit/bring.ts';
import { passwordProblem, usernameProblem } from '../users/userRules.ts';

export function SetupForm({ needsCode }: { readonly needsCode: boolean }) {
  useDocumentTitle(`${t.setupTitle} · ${shell.product}`);
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { code: '', name: '', username: '', password: '' },
    validate: {
      code: (code) => (needsCode && !code.trim() ? t.codeMissing : null),
      name: isNotEmpty(t.nameMissing),
      username: usernameProblem,
      password: passwordProblem,
    },
  });
  const setUp = useMutation({
    mutationFn: (body: Schemas['SetupInput']) => answer(api.POST('/api/v1/setup', { body })),
    onSuccess: async ({ user }) => {
      await bringGuide(user);
      await queries.invalidateQueries();
    },
    meta: { quiet: true },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ code, ...rest }) => setUp.mutate(needsCode ? { ...rest, code } : rest))}
    >
      <Stack gap="md">
        <div>
          <Title order={1}>{t.setupTitle}</Title>
          <Text className="quiet" mt={6}>
            {t.setupHint}
          </Text>
        </div>
        <FormProblem message={setUp.isError ? messageOf(setUp.error) : null} />
        {needsCode && (
          <>
            <Text size="sm">{t.setupElsewhere}</Text>
            <TextInput
              size="md"
              label={t.code}
              description={t.setupElsewhereWhy}
              autoComplete="one-time-code"
              autoFocus
              {...form.getInputProps('code')}
            />
          </>
        )}
        <TextInput
          size="md"
          label={t.name}
          placeholder={t.namePlaceholder}
          autoComplete="name"
          autoFocus={!needsCode}
          {...form.getInputProps('name')}
        />
        <TextInput
          size="md"
          label={t.username}
          description={t.usernameHint}
          autoComplete="username"
          autoCapitalize="none"
          {...form.getInputProps('username')}
        />
        <PasswordInput
          size="md"
          label={t.password}
          description={t.passwordHint}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" mt="xs" loading={setUp.isPending}>
          {t.create}
        </Button>
      </Stack>
    </form>
  );
}
