/** The public listening page of a script: switched on and off, its address and the feed's. */
import { Alert, Anchor, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { Link } from 'wouter';
import { QueryView } from '../../../components/QueryView.tsx';
import { republish as t } from '../../../texts/republish.ts';
import { Copy } from './Copy.tsx';
import { isOfficeOnly } from './notice.ts';
import type { Publication } from './usePublication.ts';

export function Listening({ publication }: { readonly publication: Publication }) {
  const { kind, query, publish, address } = publication;
  const [isReady, notReady] =
    kind === 'scripts'
      ? [t.listenReady, t.listenNotReady]
      : [t.listenReadyRecording, t.listenNotReadyRecording];
  return (
    <QueryView query={query}>
      {({ enabled, published, ready, feedUrl }) => (
        <Stack>
          <Text size="sm" className="quiet">
            {t.listenHint}
          </Text>
          {!enabled && (
            <Alert color="yellow">
              {t.listenOff}{' '}
              <Anchor component={Link} href="/cai-dat" inherit>
                {t.toSettings}
              </Anchor>
            </Alert>
          )}
          <Switch
            label={t.listenSwitch}
            description={ready ? isReady : notReady}
            checked={published}
            disabled={!ready && !published}
            onChange={(event) => publish.mutate(event.currentTarget.checked)}
          />
          {address && (
            <>
              {isOfficeOnly(address) && <Alert color="yellow">{t.officeOnly}</Alert>}
              <Address label={t.listenAddress} value={address} />
              <Address label={t.feedAddress} value={feedUrl} />
              <Text size="sm">
                <Anchor href={address} target="_blank">
                  {t.openListening}
                </Anchor>
              </Text>
            </>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

function Address({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Group align="flex-end" wrap="nowrap">
      <TextInput
        label={label}
        value={value}
        readOnly
        flex={1}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Copy value={value} />
    </Group>
  );
}
