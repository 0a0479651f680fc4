/** /nghe: what operators published, for anyone to hear and read. Nothing is there until the station switches it on. */
import { stat } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../common/failure.ts';
import { feedOf, type FeedItem } from '../publicListening/feed.ts';
import { gonePage, listeningPage, listPage } from '../publicListening/page.ts';
import { typeface } from '../publicListening/typeface.ts';
import type { PublicationParts } from '../routes/publications.ts';
import { sendAudio } from '../sendAudio.ts';

const missing = () =>
  new Failure('not-found', 'not-public', 'Không có thông báo nào ở địa chỉ này, hoặc đài đã ngừng đăng.');

/** Asked for again each time, so that what is withdrawn is gone. */
const html = (reply: FastifyReply, page: string) =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);

const asksForPage = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') === true;

export async function listenInPublic(
  app: FastifyInstance,
  { publications, publicListening }: PublicationParts,
): Promise<void> {
  const letters = { typeface: typeface() };
  const station = async () => ({ ...(await publicListening.station()), ...letters });
  await app.register(async (open) => {
    const hidden = { schema: { hide: true }, config: { access: 'anyone' as const } };
    // People get a page; programs that fetch the feed or a file, the problem as everywhere.
    open.setErrorHandler(async (error, request, reply) => {
      if (!(error instanceof Failure && error.code === 'not-public' && asksForPage(request))) throw error;
      return html(reply.code(404), gonePage(await station(), await publicListening.enabled()));
    });

    open.addHook('onRequest', async () => {
      if (!(await publicListening.enabled())) throw missing();
    });

    async function one(id: string) {
      const publication = await publications.get(id);
      if (!publication) throw missing();
      return publication;
    }

    open.get('/nghe', hidden, async (_request, reply) =>
      html(reply, listPage(await station(), await publications.list())),
    );

    open.get('/nghe/rss.xml', hidden, async (request, reply) => {
      const items: FeedItem[] = [];
      for (const publication of await publications.list()) {
        const file = await stat(publicListening.audioPath(publication.audioHash)).catch(() => null);
        // A file that was lost on disk is no reason to lose the whole feed.
        if (file) items.push({ ...publication, bytes: file.size });
      }
      const { name } = await publicListening.station();
      return reply
        .type('application/rss+xml; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('access-control-allow-origin', '*')
        .send(feedOf(name, publicListening.origin(request), items));
    });

    open.get<{ Params: { file: string } }>('/nghe/:file', hidden, async (request, reply) => {
      const { file } = request.params;
      const id = file.replace(/\.mp3$/, '');
      const publication = await one(id);
      if (id === file) return html(reply, listeningPage(await station(), publication));
      void reply
        .type('audio/mpeg')
        .header('cache-control', 'no-cache')
        // The ward's web page plays it from here.
        .header('cross-origin-resource-policy', 'cross-origin');
      return sendAudio(request, reply, publicListening.audioPath(publication.audioHash));
    });
  });
}
