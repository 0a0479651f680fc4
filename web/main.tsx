/** Starts the desk. */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Boundary } from './components/Boundary.tsx';
import { Overlays } from './components/overlays.ts';
import { fetchPage } from './pages.ts';
import { bringGuide } from './pages/firstVisit/bring.ts';
import { queries } from './queries.ts';
import { sessionQuery } from './session.ts';
import { language } from './texts/language.ts';
import { cssVariables, theme } from './theme.ts';

/** As long as this, nothing is better than a sign of waiting that is thrown away at once. */
const PATIENCE_MILLISECONDS = 1_000;

/** The page and what it shows first, so that it is drawn once and whole. */
async function prepare(): Promise<void> {
  const [fetchFirst] = await Promise.all([fetchPage(location.pathname), queries.prefetchQuery(sessionQuery)]);
  const user = queries.getQueryData(sessionQuery.queryKey)?.user;
  if (user) await Promise.all([fetchFirst(), bringGuide(user)]);
}

document.documentElement.lang = language;
await Promise.race([
  prepare().catch(() => {}),
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Boundary whole>
          <App />
          <Suspense fallback={null}>
            <Overlays />
          </Suspense>
        </Boundary>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

// A file let go where no page takes it would be opened in place of the desk.
for (const type of ['dragover', 'drop'] as const)
  addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });

// Browsers know service workers only over HTTPS or on the machine itself; elsewhere the desk works without.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void keepShell().catch(() => {});

/** Opens without the network from the first visit on, though its page came before its keeper. */
async function keepShell(): Promise<void> {
  const { serviceWorker } = navigator;
  const first = !serviceWorker.controller;
  const taken = new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
  await serviceWorker.register('/service-worker.js');
  if (!first) return;
  await taken;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const assets = loaded.filter((path) => path.startsWith('/assets/'));
  navigator.serviceWorker.controller?.postMessage(['/', ...new Set(assets)]);
}
