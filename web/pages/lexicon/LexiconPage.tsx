/** Từ điển đọc: how this station's names and abbreviations are read. */
import { ActionIcon, Button, Group, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../api.ts';
import { useClip } from '../../clip.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { tellUndo } from '../../components/tellUndo.tsx';
import { fold } from '../../format.ts';
import { BookIcon, EditIcon, PlayIcon, PlusIcon, SearchIcon, StopIcon, TrashIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { lexicon as t } from '../../texts/lexicon.ts';
import { shell } from '../../texts/shell.ts';
import { CsvFile } from './CsvFile.tsx';
import classes from './LexiconPage.module.css';
import { lexiconQuery } from './lexiconQuery.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { TryReading } from './TryReading.tsx';

type Entry = Schemas['LexiconEntry'];
type Scope = 'any' | 'all' | 'one';

export const first = () => queries.prefetchQuery(lexiconQuery);

const alphabetical = new Intl.Collator('vi');

export default function LexiconPage() {
  const cache = useQueryClient();
  const [search, setSearch] = useState('');
  const clip = useClip();
  const [editing, setEditing] = useState<Entry | 'new' | null>(null);
  const [scope, setScope] = useState<Scope>('any');
  const query = useQuery(lexiconQuery);
  const refresh = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['lexicon'] }),
      cache.invalidateQueries({ queryKey: ['spoken'] }),
    ]);
  const putBack = useMutation({
    mutationFn: ({ written, spoken, scriptId }: Entry) =>
      answer(api.POST('/api/v1/lexicon', { body: { written, spoken, scriptId } })),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Entry) => answer(api.DELETE('/api/v1/lexicon/{id}', { params: { path: { id } } })),
    onSuccess(_, entry) {
      tellUndo(t.removed(entry.written), () => putBack.mutate(entry));
      return refresh();
    },
  });
  const wanted = fold(search.trim());

  return (
    <>
      <PageHeader title={shell.pages.lexicon} hint={t.hint}>
        <Button leftSection={<PlusIcon />} onClick={() => setEditing('new')}>
          {t.add}
        </Button>
      </PageHeader>
      <div className={classes.columns}>
        {/* First on a phone, where the readings below may be hundreds. */}
        <TryReading />
        <div className={classes.readings}>
          <QueryView query={query}>
            {(items) => {
              const found = items
                .filter(
                  (entry) =>
                    (scope === 'any' || (entry.scriptId === null) === (scope === 'all')) &&
                    [entry.written, entry.spoken, entry.scriptTitle ?? ''].some((s) =>
                      fold(s).includes(wanted),
                    ),
                )
                .sort((one, other) => alphabetical.compare(one.written, other.written));
              const someOwn = items.some((entry) => entry.scriptId !== null);
              if (items.length === 0)
                return (
                  <div className="surface">
                    <EmptyState
                      icon={BookIcon}
                      title={t.emptyTitle}
                      hint={t.emptyHint}
                      action={
                        <Button leftSection={<PlusIcon />} onClick={() => setEditing('new')}>
                          {t.add}
                        </Button>
                      }
                    />
                  </div>
                );
              return (
                <>
                  <TextInput
                    type="search"
                    mb="sm"
                    aria-label={t.search}
                    placeholder={t.searchPlaceholder}
                    leftSection={<SearchIcon size={18} />}
                    value={search}
                    onChange={(event) => setSearch(event.currentTarget.value)}
                  />
                  {(someOwn || scope !== 'any') && (
                    <SegmentedControl
                      mb="sm"
                      aria-label={t.scopeFilter}
                      data={(['any', 'all', 'one'] as const).map((value) => ({
                        value,
                        label: t.scopes[value],
                      }))}
                      value={scope}
                      onChange={setScope}
                    />
                  )}
                  {found.length === 0 ? (
                    <EmptyState icon={SearchIcon} title={t.noneFound} hint={t.noneFoundHint} />
                  ) : (
                    <ul className={classes.list} aria-label={shell.pages.lexicon}>
                      {found.map((entry) => (
                        <Row
                          key={entry.id}
                          entry={entry}
                          heard={clip.playing === entry.id}
                          asking={clip.asking === entry.id}
                          onHear={() => clip.say(entry.id, { text: entry.spoken, asSpoken: true })}
                          onEdit={() => setEditing(entry)}
                          onRemove={() => remove.mutate(entry)}
                        />
                      ))}
                    </ul>
                  )}
                  <p className={classes.count}>{t.count(found.length)}</p>
                </>
              );
            }}
          </QueryView>
        </div>
        <CsvFile onImported={refresh} />
      </div>
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' ? t.add : t.edit}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        {editing &&
          (editing === 'new' ? (
            <ReadingForm written="" spoken="" onDone={() => setEditing(null)} />
          ) : (
            <ReadingForm
              id={editing.id}
              written={editing.written}
              spoken={editing.spoken}
              {...(editing.scriptId !== null && {
                script: { id: editing.scriptId, title: editing.scriptTitle ?? '' },
                own: true,
              })}
              onDone={() => setEditing(null)}
            />
          ))}
      </Dialog>
    </>
  );
}

function Row(props: {
  readonly entry: Entry;
  readonly heard: boolean;
  readonly asking: boolean;
  readonly onHear: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const { written, spoken, scriptId, scriptTitle } = props.entry;
  return (
    <li className={classes.row} lang="vi">
      <strong>{written}</strong>
      <span className={classes.spoken}>
        {spoken}
        {scriptId !== null && (
          <Link className={classes.own} href={`/bai-phat-thanh/${scriptId}`}>
            {t.ownOf(scriptTitle ?? '')}
          </Link>
        )}
      </span>
      <Group gap={4} wrap="nowrap">
        <Tooltip label={t.hearOne(written)}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t.hearOne(written)}
            loading={props.asking}
            onClick={props.onHear}
          >
            {props.heard ? <StopIcon size={18} /> : <PlayIcon size={18} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={shell.edit}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t.editOne(written)}
            onClick={props.onEdit}
          >
            <EditIcon size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={shell.remove}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t.removeOne(written)}
            onClick={props.onRemove}
          >
            <TrashIcon size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </li>
  );
}
