/** The desk's pages and the gate before them. Each page is loaded when it is first opened. */
import { Button, Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Component, lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { messageOf } from './api.ts';
import { EmptyState } from './components/EmptyState.tsx';
import { QueryView } from './components/QueryView.tsx';
import { AlertIcon, SearchIcon } from './icons.tsx';
import { Layout } from './layout/Layout.tsx';
import { startLive } from './live.ts';
import { pages } from './pages.ts';
import { useSession } from './session.ts';
import { shell as t } from './texts/shell.ts';

const Gate = lazy(() => import('./pages/signIn/Gate.tsx'));

const Today = lazy(pages['/']);
const Scripts = lazy(pages['/bai-phat-thanh']);
const Script = lazy(pages['/bai-phat-thanh/:id']);
const Campaigns = lazy(pages['/dot-tuyen-truyen']);
const NewCampaign = lazy(pages['/dot-tuyen-truyen/moi']);
const Campaign = lazy(pages['/dot-tuyen-truyen/:id']);
const EditCampaign = lazy(pages['/dot-tuyen-truyen/:id/sua']);
const Calendar = lazy(pages['/lich-phat']);
const Loudspeakers = lazy(pages['/loa']);
const Log = lazy(pages['/nhat-ky']);
const Lexicon = lazy(pages['/tu-dien']);
const Settings = lazy(pages['/cai-dat']);
const Users = lazy(pages['/nguoi-dung']);

const wait = (
  <Center h="60vh" role="status" aria-label={t.loading}>
    <Loader type="dots" />
  </Center>
);

export function App() {
  const session = useSession();
  // Opened without the server: nothing else stands on the page, so this is its heading and its whole content.
  if (session.isError && session.data === undefined)
    return (
      <main>
        <EmptyState
          order={1}
          icon={AlertIcon}
          title={t.notDone}
          hint={messageOf(session.error)}
          action={<Button onClick={() => void session.refetch()}>{t.retry}</Button>}
        />
      </main>
    );
  return (
    <QueryView query={session} loading={wait}>
      {({ user, setupNeeded }) =>
        user && !setupNeeded ? (
          <Desk />
        ) : (
          <Suspense fallback={wait}>
            <Gate />
          </Suspense>
        )
      }
    </QueryView>
  );
}

function Desk() {
  const queries = useQueryClient();
  useEffect(() => startLive(), [queries]);
  const [path] = useLocation();
  return (
    <Layout>
      <PageBoundary key={path}>
        <Suspense fallback={wait}>
          <Switch>
            <Route path="/" component={Today} />
            <Route path="/bai-phat-thanh" component={Scripts} />
            <Route path="/bai-phat-thanh/:id">{({ id }) => <Script key={id} id={id} />}</Route>
            <Route path="/dot-tuyen-truyen" component={Campaigns} />
            <Route path="/dot-tuyen-truyen/moi" component={NewCampaign} />
            <Route path="/dot-tuyen-truyen/:id">{({ id }) => <Campaign id={id} />}</Route>
            <Route path="/dot-tuyen-truyen/:id/sua">{({ id }) => <EditCampaign id={id} />}</Route>
            <Route path="/lich-phat" component={Calendar} />
            <Route path="/loa" component={Loudspeakers} />
            <Route path="/nhat-ky" component={Log} />
            <Route path="/tu-dien" component={Lexicon} />
            <Route path="/cai-dat" component={Settings} />
            <Route path="/nguoi-dung" component={Users} />
            <Route>
              <EmptyState
                order={1}
                icon={SearchIcon}
                title={t.notFound}
                hint={t.notFoundHint}
                action={
                  <Button component={Link} href="/">
                    {t.toToday}
                  </Button>
                }
              />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Layout>
  );
}

/** A page that breaks leaves the frame standing. React knows error boundaries only as classes. */
class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState
        order={1}
        icon={AlertIcon}
        title={t.pageFailed}
        hint={t.pageFailedHint}
        action={<Button onClick={() => location.reload()}>{t.reload}</Button>}
      />
    );
  }
}
