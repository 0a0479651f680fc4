/** Title, state, whether it is saved, and what else can be done with the script. */
import { ActionIcon, Menu } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';
import type { Schemas } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { formatInstant } from '../../format.ts';
import {
  ChevronLeftIcon,
  DotsIcon,
  HistoryIcon,
  MicrophoneIcon,
  ShareIcon,
  TrashIcon,
} from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { shell } from '../../texts/shell.ts';
import { AlsoOpen } from './AlsoOpen.tsx';
import type { Draft, DraftState } from './draft.ts';
import classes from './ScriptHead.module.css';
import type { ScriptActions } from './useScriptActions.ts';

export function ScriptHead(props: {
  readonly draft: Draft;
  readonly state: DraftState;
  readonly script: Schemas['ScriptDetail'];
  readonly actions: ScriptActions;
  readonly onVersions: () => void;
  readonly onRepublish: () => void;
  readonly onPersonReads: () => void;
}) {
  const { draft, state } = props;
  useDocumentTitle(`${state.title || shell.untitled} · ${shell.product}`);
  return (
    <header className={classes.head}>
      <Link href="/bai-phat-thanh" className={`${classes.back} reach`}>
        <ChevronLeftIcon size={18} />
        {t.backToList}
      </Link>
      <div className={classes.line}>
        <h1 className="visually-hidden">{state.title}</h1>
        <div className={classes.title}>
          <div aria-hidden="true">{state.title}&#8203;</div>
          <textarea
            aria-label={t.titleLabel}
            rows={1}
            maxLength={200}
            lang="vi"
            value={state.title}
            onChange={(event) => draft.setTitle(event.currentTarget.value.replace(/\n/g, ' '))}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </div>
        <Menu position="bottom-end" shadow="md" width={240}>
          <Menu.Target>
            <ActionIcon variant="default" size={40} aria-label={t.menu}>
              <DotsIcon />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<HistoryIcon size={18} />} onClick={props.onVersions}>
              {t.versions}
            </Menu.Item>
            <Menu.Item leftSection={<MicrophoneIcon size={18} />} onClick={props.onPersonReads}>
              {t.personReads}
            </Menu.Item>
            <Menu.Item leftSection={<ShareIcon size={18} />} onClick={props.onRepublish}>
              {t.republish}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<TrashIcon size={18} />}
              onClick={() => props.actions.remove.mutate()}
            >
              {t.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.state}>
        <State state={state} />
        <span className="quiet" role="status">
          <SaveWords state={state} />
        </span>
        <AlsoOpen id={props.script.id} />
      </div>
    </header>
  );
}

function State({ state }: { readonly state: DraftState }) {
  const [latest] = state.base.versions;
  const dirty = state.status !== 'saved';
  if (latest?.approvedAt && !dirty)
    return (
      <>
        <StatusBadge tone="good">{t.approved}</StatusBadge>
        <span className="quiet">
          {t.approvedBy(latest.approvedBy ?? '', formatInstant(latest.approvedAt))}
        </span>
      </>
    );
  const before = state.base.versions.some(({ approvedAt }) => approvedAt !== null);
  return <StatusBadge tone={before ? 'wait' : 'idle'}>{before ? t.changedSince : t.draft}</StatusBadge>;
}

function SaveWords({ state }: { readonly state: DraftState }) {
  switch (state.status) {
    case 'saved':
      return t.saved;
    case 'saving':
      return t.saving;
    case 'failed':
      return state.refused === null ? t.saveFailed : t.saveRefused(state.refused);
    case 'empty':
      return t.emptyText;
    case 'unsaved':
      return t.unsaved;
  }
}
