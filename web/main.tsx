/** Starts the desk. */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { fetchPage } from './pages.ts';
import { queries } from './queries.ts';
import { sessionQuery } from './session.ts';
import { language } from './texts/language.ts';
import { shell as t } from './texts/shell.ts';
import { cssVariables, theme } from './theme.ts';

/** As long as this, nothing is better than a sign of waiting that is thrown away at once. */
const PATIENCE_MILLISECONDS = 1_000;

document.documentElement.lang = language;
await Promise.race([
  Promise.all([fetchPage(location.pathname), queries.prefetchQuery(sessionQuery)]),
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <ModalsProvider labels={{ confirm: t.yes, cancel: t.cancel }}>
          <Notifications position="bottom-right" autoClose={6000} />
          <App />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

// Browsers know service workers only over HTTPS or on the machine itself; elsewhere the desk works without.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/service-worker.js').catch(() => {});
