import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, orderByAscDesc } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** The order of an index that has what is not dated last, which is not PostgreSQL's own for “desc”. */
const LatestStatementsPlugin = addPgTableOrderBy({ schemaName: 'served', tableName: 'statement_actor' }, () =>
  orderByAscDesc('LATEST', 'said_on', { nulls: 'last' }),
);

export default {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['served'],
      poolConfig: { max: Number(process.env.POOL_SIZE) },
    }),
  ],
  plugins: [LatestStatementsPlugin],
  // Nothing is written.
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphqlPath: '/graphql', graphqlOverGET: true, graphiql: false, watch: false },
};
