/** Bài phát thanh: letters in, and the list of scripts. */
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, memo, Suspense, useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { formatRecent } from '../../format.ts';
import { MicrophoneIcon, ScriptIcon, SearchIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { audioIn as audioInTexts } from '../../texts/audioIn.ts';
import { scriptListWords as l } from '../../texts/scriptList.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { shell } from '../../texts/shell.ts';
import { useServerClock } from '../../serverClock.ts';
import { PeopleRecordings } from './audioIn/PeopleRecordings.tsx';
import { LetterIn } from './LetterIn.tsx';
import classes from './ScriptsPage.module.css';

const AudioInModal = lazy(() => import('./audioIn/AudioInModal.tsx'));

type Summary = Schemas['ScriptSummary'];
/** `people`: what people read and brought, in place of the scripts. */
type Filter = 'all' | Schemas['ScriptState'] | 'people';

/** A screenful and what one scrolls to while the next come; those are many, as they are drawn between the frames. */
const FIRST_ROWS = 20;
const NEXT_ROWS = 100;

const listQuery = (wanted: string, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['scripts', 'list', wanted, filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/scripts', {
          params: {
            query: {
              limit: pageParam ? NEXT_ROWS : FIRST_ROWS,
              ...(wanted && { search: wanted }),
              ...(filter !== 'all' && filter !== 'people' && { state: filter }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const first = () => queries.prefetchInfiniteQuery(listQuery('', 'all'));

export default function ScriptsPage() {
  const [audioInOpened, audioIn] = useDisclosure();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [wanted] = useDebouncedValue(search.trim(), 200);
  const query = useInfiniteQuery({
    ...listQuery(wanted, filter),
    enabled: filter !== 'people',
    placeholderData: keepPreviousData,
  });
  const now = useServerClock(60_000);
  const next = useEffectEvent(() => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  });
  const [foot, setFoot] = useState<Element | null>(null);
  const shown = query.data?.pages.length;
  useEffect(() => {
    if (!foot) return;
    // Watched anew after each page: a foot that is still near asks for one more.
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && next(), {
      rootMargin: '1500px',
    });
    watch.observe(foot);
    return () => watch.disconnect();
  }, [foot, shown]);
  const looking = search.trim() !== '' || filter !== 'all';
  return (
    <>
      <PageHeader title={shell.pages.scripts} hint={l.hint}>
        <Button variant="default" leftSection={<MicrophoneIcon size={18} />} onClick={audioIn.open}>
          {audioInTexts.open}
        </Button>
      </PageHeader>
      <LetterIn />
      <QueryView query={query as typeof query & { data: NonNullable<typeof query.data> }}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0 && !looking)
            return (
              <>
                <FirstVisit />
                <PeopleRecordings />
              </>
            );
          return (
            <>
              <div className={classes.tools} role="search">
                <TextInput
                  className={classes.search}
                  aria-label={l.search}
                  placeholder={l.searchPlaceholder}
                  type="search"
                  leftSection={<SearchIcon size={18} />}
                  value={search}
                  onChange={(event) => setSearch(event.currentTarget.value)}
                />
                <SegmentedControl
                  aria-label={l.filter}
                  value={filter}
                  onChange={(value) => setFilter(value as Filter)}
                  data={[
                    { value: 'all', label: l.all },
                    { value: 'draft', label: l.drafts },
                    { value: 'approved', label: l.approvedOnes },
                    { value: 'people', label: l.readByPeople },
                  ]}
                />
              </div>
              {filter === 'people' ? (
                <PeopleRecordings
                  search={wanted}
                  empty={
                    <EmptyState
                      icon={MicrophoneIcon}
                      title={audioInTexts.noneTitle}
                      hint={audioInTexts.noneHint}
                      action={
                        <Button variant="light" onClick={audioIn.open}>
                          {audioInTexts.open}
                        </Button>
                      }
                    />
                  }
                />
              ) : items.length === 0 ? (
                <EmptyState
                  icon={SearchIcon}
                  title={l.noneFound}
                  hint={l.noneFoundHint}
                  action={
                    <Button
                      variant="light"
                      onClick={() => {
                        setSearch('');
                        setFilter('all');
                      }}
                    >
                      {l.clear}
                    </Button>
                  }
                />
              ) : (
                <List pages={pages} now={now} />
              )}
              {query.hasNextPage && filter !== 'people' && (
                <Button
                  ref={setFoot}
                  variant="subtle"
                  fullWidth
                  mt="md"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {l.more}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
      {audioInOpened && (
        <Suspense fallback={null}>
          <AudioInModal onClose={audioIn.close} onSent={() => setFilter('people')} />
        </Suspense>
      )}
    </>
  );
}

/** A page that comes while one scrolls is drawn between the frames, not instead of them. */
function List({
  pages,
  now,
}: {
  readonly pages: readonly { readonly items: readonly Summary[] }[];
  readonly now: number;
}) {
  const shown = useDeferredValue(pages);
  return (
    <div role="list" className={classes.list} aria-label={l.listLabel}>
      {shown.map((page, at) => (
        <Rows key={at} items={page.items} now={now} />
      ))}
    </div>
  );
}

/** About as high as a row is, for what hasn't been drawn yet. */
const ROW_PIXELS = 68;

/** A page of the list; what stands already isn't drawn again when the next one comes. */
const Rows = memo(function Rows(props: { readonly items: readonly Summary[]; readonly now: number }) {
  return (
    <div
      className={classes.rows}
      style={{ containIntrinsicSize: `auto ${props.items.length * ROW_PIXELS}px` }}
    >
      {props.items.map((item) => (
        <Row key={item.id} item={item} now={props.now} />
      ))}
    </div>
  );
});

function Row({ item, now }: { readonly item: Summary; readonly now: number }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link href={`/bai-phat-thanh/${item.id}`} className={classes.row}>
        <span className={classes.title}>
          <strong>{item.title}</strong>
          <span className="quiet">
            {[
              formatRecent(item.updatedAt, now),
              t.version(item.latestVersion),
              item.documentId && l.fromLetter,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {item.state === 'approved' ? (
          <StatusBadge tone="good">{t.approved}</StatusBadge>
        ) : (
          <StatusBadge tone={item.approvedVersion ? 'wait' : 'idle'}>
            {item.approvedVersion ? t.changedSince : t.draft}
          </StatusBadge>
        )}
      </Link>
    </div>
  );
}

function FirstVisit() {
  return (
    <section className={classes.teach} aria-labelledby="first-script">
      <ScriptIcon size={28} />
      <h2 id="first-script">{l.emptyTitle}</h2>
      <p>{l.emptyHint}</p>
      <ol>
        {l.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
