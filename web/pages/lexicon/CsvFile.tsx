/** The lexicon as a file: downloaded, mended in Excel, brought in again. What it would replace is told first. */
import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, api, ApiError } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { sameAgain } from '../../components/sameAgain.ts';
import { tellDone } from '../../components/tell.ts';
import { DownloadIcon, UploadIcon } from '../../icons.tsx';
import { lexicon as t } from '../../texts/lexicon.ts';
import classes from './LexiconPage.module.css';

export function CsvFile({ onImported }: { readonly onImported: () => Promise<unknown> }) {
  const bring = useMutation({
    mutationFn: (csv: string) => answer(api.POST('/api/v1/lexicon/import', { body: { csv } })),
    onSuccess({ imported }) {
      tellDone(t.imported(imported));
      return onImported();
    },
  });
  const look = useMutation({
    async mutationFn(file: File) {
      const csv = await textOf(file);
      return { csv, ...(await answer(api.POST('/api/v1/lexicon/import', { body: { csv, dryRun: true } }))) };
    },
    onSuccess({ csv, imported, replaced }) {
      if (replaced === 0) return bring.mutate(csv);
      ask(
        {
          title: t.replaceTitle(replaced),
          body: t.replaceBody(imported, replaced),
          confirm: t.replaceConfirm,
          danger: false,
        },
        () => bring.mutate(csv),
      );
    },
  });
  return (
    <section className="surface" aria-labelledby="tep-csv">
      <h2 id="tep-csv" className={classes.head}>
        {t.csvTitle}
      </h2>
      <div className={classes.files}>
        <Button
          component="a"
          href="/api/v1/lexicon.csv"
          download
          variant="default"
          leftSection={<DownloadIcon size={18} />}
        >
          {t.exportCsv}
        </Button>
        <FileButton
          accept=".csv,.txt,text/csv"
          inputProps={sameAgain}
          onChange={(file) => file && look.mutate(file)}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              leftSection={<UploadIcon size={18} />}
              loading={look.isPending || bring.isPending}
            >
              {t.importCsv}
            </Button>
          )}
        </FileButton>
      </div>
      <p className={classes.hint}>{t.importHint}</p>
    </section>
  );
}

/** Of a file that Excel wrote. @throws ApiError where it is neither UTF-8 nor marked as UTF-16 */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError(0, 'csv-encoding', t.notUtf8);
  }
}
