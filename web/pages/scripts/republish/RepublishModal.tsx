/** Đăng lại: the same announcement for the ward's other channels. Nothing leaves the desk by itself. */
import { Alert, Button, Code, Group, SegmentedControl, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { Dialog } from '../../../components/Dialog.tsx';
import { useLocalStorage } from '@mantine/hooks';
import QRCode from 'qrcode';
import { useEffect, useRef, useState } from 'react';
import { DownloadIcon, PrintIcon } from '../../../icons.tsx';
import { republish as t } from '../../../texts/republish.ts';
import { shell } from '../../../texts/shell.ts';
import { Copy } from './Copy.tsx';
import { Listening } from './Listening.tsx';
import { fitSheet, htmlOf, isOfficeOnly, posterOf, postOf, type Notice } from './notice.ts';
import { drawPicture, PICTURE_SIDE } from './picture.ts';
import classes from './RepublishModal.module.css';
import { usePublication, type Published } from './usePublication.ts';

export default function RepublishModal({
  of,
  notice,
  unapproved = false,
  onClose,
}: {
  readonly of: Published;
  readonly notice: Notice;
  /** What it says isn't approved as it stands. */
  readonly unapproved?: boolean;
  readonly onClose: () => void;
}) {
  const publication = usePublication(of);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t.title}
      size="xl"
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {unapproved && (
        <Alert color="yellow" mb="md">
          {t.unapproved}
        </Alert>
      )}
      <Tabs variant="pills" defaultValue="post" keepMounted={false} classNames={{ tab: classes.tab! }}>
        <Tabs.List mb="md">
          <Tabs.Tab value="post">{t.post}</Tabs.Tab>
          <Tabs.Tab value="picture">{t.picture}</Tabs.Tab>
          <Tabs.Tab value="web">{t.web}</Tabs.Tab>
          <Tabs.Tab value="poster">{t.poster}</Tabs.Tab>
          <Tabs.Tab value="listen">{t.listen}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="post">
          <Post notice={notice} />
        </Tabs.Panel>
        <Tabs.Panel value="picture">
          <Picture notice={notice} />
        </Tabs.Panel>
        <Tabs.Panel value="web">
          <Web notice={notice} listening={publication.address} />
        </Tabs.Panel>
        <Tabs.Panel value="poster">
          <Poster notice={notice} listening={publication.address} />
        </Tabs.Panel>
        <Tabs.Panel value="listen">
          <Listening publication={publication} />
        </Tabs.Panel>
      </Tabs>
    </Dialog>
  );
}

function Post({ notice }: { readonly notice: Notice }) {
  const [length, setLength] = useState('full');
  const post = postOf(notice, length === 'short');
  return (
    <Stack>
      <Text size="sm" className="quiet">
        {t.postHint}
      </Text>
      <p className={classes.post} lang="vi">
        {post}
      </p>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t.length}
          value={length}
          onChange={setLength}
          data={[
            { value: 'full', label: t.full },
            { value: 'short', label: t.short },
          ]}
        />
        <Copy value={post} />
      </Group>
    </Stack>
  );
}

function Picture({ notice }: { readonly notice: Notice }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void drawPicture(canvas.current, notice);
  }, [notice]);
  function download(): void {
    canvas.current?.toBlob((png) => {
      if (!png) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(png);
      link.download = `${notice.title.slice(0, 60)}.png`;
      link.click();
      URL.revokeObjectURL(link.href);
    }, 'image/png');
  }
  return (
    <Stack>
      <Text size="sm" className="quiet">
        {t.pictureHint}
      </Text>
      <canvas
        ref={canvas}
        width={PICTURE_SIDE}
        height={PICTURE_SIDE}
        className={classes.picture}
        role="img"
        aria-label={`${t.pictureAlt}: ${notice.title}`}
      />
      <Group justify="flex-end">
        <Button leftSection={<DownloadIcon size={18} />} onClick={download}>
          {t.downloadPicture}
        </Button>
      </Group>
    </Stack>
  );
}

interface Heard {
  readonly notice: Notice;
  /** Where anyone can hear it. */
  readonly listening: string | null;
}

function Web({ notice, listening }: Heard) {
  const html = htmlOf(notice, listening ? `${listening}.mp3` : 'ban-thu.mp3');
  return (
    <Stack>
      <Text size="sm" className="quiet">
        {listening ? t.webHintListening : t.webHint}
      </Text>
      <Code block className={classes.code} tabIndex={0}>
        {html}
      </Code>
      <Group justify="flex-end">
        <Copy value={html} />
      </Group>
    </Stack>
  );
}

function Poster({ notice, listening }: Heard) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [typed, setAddress] = useLocalStorage({ key: 'loa.listen-address', defaultValue: '' });
  const address = listening ?? typed;
  const [oneSheet, setOneSheet] = useState(true);
  const [qr, setQr] = useState<string | null>(null);
  const valid = listening !== null || /^https?:\/\/\S+\.\S+$/.test(address.trim());
  useEffect(() => {
    if (!valid) return;
    let live = true;
    void QRCode.toString(address.trim(), { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }).then(
      (svg) => {
        if (live) setQr(svg);
      },
    );
    return () => {
      live = false;
    };
  }, [address, valid]);
  async function fit(): Promise<void> {
    const sheet = frame.current?.contentDocument;
    if (!sheet) return;
    await sheet.fonts.ready;
    setOneSheet(fitSheet(sheet));
  }
  const styles = [...document.styleSheets].flatMap(({ href }) => href ?? []);
  return (
    <Stack>
      <Text size="sm" className="quiet">
        {oneSheet ? t.posterHint : t.posterLong}
      </Text>
      <TextInput
        label={t.qrLabel}
        description={listening ? t.qrListening : t.qrHint}
        readOnly={listening !== null}
        placeholder="https://"
        type="url"
        value={address}
        error={address.trim() && !valid ? t.qrInvalid : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      {listening && isOfficeOnly(listening) && <Alert color="yellow">{t.officeOnly}</Alert>}
      <div className={classes.sheet}>
        <iframe
          ref={frame}
          title={t.preview}
          srcDoc={posterOf(notice, valid ? qr : null, styles)}
          tabIndex={-1}
          onLoad={() => void fit()}
        />
      </div>
      <Group justify="flex-end">
        <Button leftSection={<PrintIcon size={18} />} onClick={() => frame.current?.contentWindow?.print()}>
          {t.print}
        </Button>
      </Group>
    </Stack>
  );
}
