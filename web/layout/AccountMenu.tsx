/** What the signed-in person can choose: light or dark, language, another password, sign out. */
import { Menu, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import { EditIcon, SignOutIcon } from '../icons.tsx';
import { language, speak, type Language } from '../texts/language.ts';
import { shell as t } from '../texts/shell.ts';
import { users } from '../texts/users.ts';
import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './AccountButton.tsx';
import classes from './Layout.module.css';

const PasswordModal = lazy(() => import('./PasswordModal.tsx'));

export default function AccountMenu() {
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [changing, setChanging] = useState(false);
  const signOut = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session')),
    async onSuccess() {
      await queries.resetQueries({ queryKey: ['session'] });
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <>
      <Menu defaultOpened position="top-start" width="target" shadow="md" radius="lg" withinPortal>
        <Menu.Target>
          <AccountButton />
        </Menu.Target>
        <Menu.Dropdown>
          <Choice<MantineColorScheme>
            label={t.appearance}
            value={colorScheme}
            onChange={setColorScheme}
            data={[
              { value: 'auto', label: t.automatic },
              { value: 'light', label: t.light },
              { value: 'dark', label: t.dark },
            ]}
          />
          <Choice<Language>
            label={t.language}
            value={language}
            onChange={speak}
            data={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
          <Menu.Divider />
          <Menu.Item leftSection={<EditIcon size={18} />} onClick={() => setChanging(true)}>
            {users.changePassword}
          </Menu.Item>
          <Menu.Item leftSection={<SignOutIcon size={18} />} onClick={() => signOut.mutate()}>
            {t.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {changing && (
        <Suspense fallback={null}>
          <PasswordModal onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly data: { readonly value: Value; readonly label: string }[];
}) {
  return (
    <>
      <Menu.Label>{props.label}</Menu.Label>
      <div className={classes.choice}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={props.label}
          value={props.value}
          onChange={props.onChange}
          data={props.data}
        />
      </div>
    </>
  );
}
