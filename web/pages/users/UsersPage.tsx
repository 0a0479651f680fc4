/** Người dùng: who may work at the desk. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { tellDone } from '../../components/tell.ts';
import { initialOf } from '../../format.ts';
import { DotsIcon, EditIcon, PlusIcon, TrashIcon, UsersIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { useUser } from '../../session.ts';
import { shell } from '../../texts/shell.ts';
import { users as t } from '../../texts/users.ts';
import { UserForm } from './UserForm.tsx';
import classes from './UsersPage.module.css';

type User = Schemas['User'];

const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/users', { signal })),
});

export const first = () => queries.prefetchQuery(usersQuery);

export default function UsersPage() {
  const me = useUser();
  const cache = useQueryClient();
  const [editing, setEditing] = useState<User | 'new' | null>(null);
  const query = useQuery({ ...usersQuery, enabled: me.role === 'admin' });
  const remove = useMutation({
    mutationFn: ({ id }: User) => answer(api.DELETE('/api/v1/users/{id}', { params: { path: { id } } })),
    onSuccess: (_, { name }) => {
      tellDone(t.removed(name));
      return cache.invalidateQueries({ queryKey: ['users'] });
    },
  });
  if (me.role !== 'admin')
    return <EmptyState order={1} icon={UsersIcon} title={shell.adminOnly} hint={shell.adminOnlyHint} />;

  const askToRemove = (user: User) =>
    ask({ title: t.removeTitle(user.name), body: t.removeBody(user.name), confirm: t.removeConfirm }, () =>
      remove.mutate(user),
    );

  return (
    <>
      <PageHeader title={shell.pages.users} hint={t.hint}>
        <Button leftSection={<PlusIcon />} onClick={() => setEditing('new')}>
          {t.add}
        </Button>
      </PageHeader>
      <QueryView query={query}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((user) => (
              <li key={user.id} className={classes.row}>
                <span className={classes.initial} aria-hidden="true">
                  {initialOf(user.name)}
                </span>
                <span className={classes.who}>
                  <strong>
                    {user.name}
                    {user.id === me.id && <span className="quiet"> ({t.you})</span>}
                  </strong>
                  <span className="quiet">{user.username}</span>
                </span>
                <span className={classes.role}>{user.role === 'admin' ? shell.admin : shell.operator}</span>
                <Menu position="bottom-end" shadow="md">
                  <Menu.Target>
                    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.more(user.name)}>
                      <DotsIcon />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item leftSection={<EditIcon size={18} />} onClick={() => setEditing(user)}>
                      {shell.edit}
                    </Menu.Item>
                    {user.id !== me.id && (
                      <Menu.Item
                        color="red"
                        leftSection={<TrashIcon size={18} />}
                        onClick={() => askToRemove(user)}
                      >
                        {t.removeConfirm}
                      </Menu.Item>
                    )}
                  </Menu.Dropdown>
                </Menu>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {editing && (
        <UserForm
          user={editing === 'new' ? null : editing}
          own={editing !== 'new' && editing.id === me.id}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
