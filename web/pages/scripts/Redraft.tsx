/** The announcement drafted again from its letter: shorter, longer, or counting down to the deadline. */
import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellUndo } from '../../components/tellUndo.tsx';
import { dayOf, daysBetween } from '../../format.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { useServerClock } from '../../serverClock.ts';
import type { Draft } from './draft.ts';
import { peoplesDeadline } from './peoplesDeadline.ts';

type Wish = Required<Schemas['DraftWish']>;

const LENGTHS = ['short', 'standard', 'full'] as const;

export function Redraft(props: {
  readonly document: NonNullable<Schemas['ScriptDetail']['document']>;
  readonly draft: Draft;
}) {
  const { document, draft } = props;
  const deadline = peoplesDeadline(document.fields);
  const days = daysBetween(dayOf(useServerClock(60_000)), deadline?.lastDay ?? '1970-01-01');
  /** What the machine wrote last; anything else was written by a person. */
  const written = useRef(document.fields.draft);

  const redraft = useMutation({
    mutationFn: (body: Wish) =>
      answer(api.POST('/api/v1/documents/{id}/draft', { params: { path: { id: document.id } }, body })),
    onSuccess({ draft: text }, { length, daysLeft }) {
      const before = draft.get().text;
      written.current = text;
      draft.setText(text);
      tellUndo(daysLeft === null ? t.redrafted(t.lengths[length]) : t.redraftedReminder, () =>
        draft.setText(before),
      );
    },
  });

  function want(wish: Wish): void {
    const now = draft.get().text.trim();
    if (now === '' || now === written.current.trim()) return redraft.mutate(wish);
    ask({ title: t.redraftTitle, body: t.redraftBody, confirm: t.redraftConfirm, danger: false }, () =>
      redraft.mutate(wish),
    );
  }

  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" loading={redraft.isPending}>
          {t.redraft}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LENGTHS.map((length) => (
          <Menu.Item
            key={length}
            rightSection={<span className="quiet">{t.lengthSeconds[length]}</span>}
            onClick={() => want({ length, daysLeft: null })}
          >
            {t.lengths[length]}
          </Menu.Item>
        ))}
        {deadline && days >= 0 && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => want({ length: 'short', daysLeft: days })}>
              {t.reminder(days)}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
