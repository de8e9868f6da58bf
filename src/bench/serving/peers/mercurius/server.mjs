import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { loaders } from './loaders.mjs';
import { resolvers } from './resolvers.mjs';

const server = Fastify();
server.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
  // Documents that come again are parsed and validated once, and from then on run as compiled.
  cache: true,
  jit: 1,
  graphiql: false,
});
await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
