/** The signed-in person: light or dark, language, sign out. */
import {
  Menu,
  SegmentedControl,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import { SignOutIcon } from '../icons.tsx';
import { useUser } from '../session.ts';
import { language, speak, type Language } from '../texts/language.ts';
import { shell as t } from '../texts/shell.ts';
import classes from './Layout.module.css';

export function Account() {
  const user = useUser();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session')),
    async onSuccess() {
      await queries.resetQueries({ queryKey: ['session'] });
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <Menu position="top-start" width={260} shadow="md" radius="lg" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.account} aria-label={`${t.account}: ${user.name}`}>
          <span className={classes.initial} aria-hidden="true">
            {user.name.trim().split(/\s+/).at(-1)?.[0]?.toUpperCase()}
          </span>
          <span className={classes.who}>
            <strong>{user.name}</strong>
            <small>{user.role === 'admin' ? t.admin : t.operator}</small>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.appearance}</Menu.Label>
        <div className={classes.choice}>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t.appearance}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={[
              { value: 'auto', label: t.automatic },
              { value: 'light', label: t.light },
              { value: 'dark', label: t.dark },
            ]}
          />
        </div>
        <Menu.Label>{t.language}</Menu.Label>
        <div className={classes.choice}>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t.language}
            value={language}
            onChange={(value) => speak(value as Language)}
            data={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<SignOutIcon size={18} />} onClick={() => signOut.mutate()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
