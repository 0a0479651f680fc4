/** The desk's pages and the gate before them. Each page is loaded when it is first opened. */
import { Button, Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { messageOf } from './api.ts';
import { Boundary } from './components/Boundary.tsx';
import { EmptyState } from './components/EmptyState.tsx';
import { GreyPage } from './components/GreyBars.tsx';
import { QueryView } from './components/QueryView.tsx';
import { RetryButton } from './components/RetryButton.tsx';
import { useFailure } from './components/useFailure.ts';
import { AlertIcon, SearchIcon } from './icons.tsx';
import { Layout } from './layout/Layout.tsx';
import { startLive } from './live.ts';
import { nowQuery } from './pages/data.ts';
import { page, paths } from './pages.ts';
import { useSession } from './session.ts';
import { shell as t } from './texts/shell.ts';

const Gate = lazy(() => import('./pages/signIn/Gate.tsx'));

const desk = paths.map((path) => ({ path, Page: page(path) }));

const wait = (
  <Center h="60vh" role="status" aria-label={t.loading}>
    <Loader type="dots" />
  </Center>
);

export function App() {
  const session = useSession();
  // Opened without the server: nothing else stands on the page, so this is its heading and its whole content.
  const failure = useFailure(session);
  if (failure)
    return (
      <Center component="main" mih="90dvh">
        <EmptyState
          order={1}
          icon={AlertIcon}
          title={t.notDone}
          hint={messageOf(failure)}
          action={<RetryButton query={session} />}
        />
      </Center>
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
  useEffect(startLive, []);
  // Keeps the server's clock known, whatever the page.
  useQuery({ ...nowQuery, notifyOnChangeProps: [] });
  const [path] = useLocation();
  return (
    <Layout>
      <Boundary key={path}>
        <Suspense fallback={<GreyPage />}>
          <Switch>
            {desk.map(({ path, Page }) => (
              <Route key={path} path={path}>
                {({ id }: { id?: string }) => <Page key={id} id={id ?? ''} />}
              </Route>
            ))}
            <Route>
              <EmptyState
                order={1}
                icon={SearchIcon}
                title={t.notFound}
                hint={t.notFoundHint}
                action={
                  <Button component={Link} href="/">
                    {t.backTo(t.pages.today)}
                  </Button>
                }
              />
            </Route>
          </Switch>
        </Suspense>
      </Boundary>
    </Layout>
  );
}
