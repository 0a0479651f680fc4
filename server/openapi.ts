/**
 * Writes the OpenAPI document to stdout, from the routes alone: no database, no running server.
 * @example node --import tsx server/openapi.ts > web/openapi.json
 */
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { describeApi } from './plugins/openapi.ts';
import { allRoutes, type Parts } from './routes/all.ts';

const app = fastify();
app.setValidatorCompiler(validatorCompiler);
app.setSerializerCompiler(serializerCompiler);
await app.register(multipart);
await describeApi(app);
// Handlers are never called here, so nothing stands behind them.
await app.register(allRoutes({} as Parts), { prefix: '/api/v1' });
await app.ready();
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
