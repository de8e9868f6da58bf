// Apollo Client: one cache of objects by their ids, pages that grow with relayStylePagination, and
// automatic persisted queries, which send a hash instead of the document.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { getMainDefinition, relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";
import { endpoint, queries } from "./application.js";

const POSSIBLE_TYPES = gql`
  { __schema { types { name possibleTypes { name } } } }
`;

/** What a cache must know to match fragments on interfaces. */
async function possibleTypes() {
  const { data } = await client().apollo.query({ query: POSSIBLE_TYPES });
  return Object.fromEntries(
    data.__schema.types
      .filter(({ possibleTypes }) => possibleTypes)
      .map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)]),
  );
}

/** A client, and what it sends. */
function client({ cache = new InMemoryCache(), before } = {}) {
  const requests = [];
  const http = new HttpLink({
    uri: endpoint,
    fetch: async (url, options) => {
      const response = await fetch(url, options);
      requests.push({ method: options.method, url, body: options.body, status: response.status });
      return response;
    },
  });
  const apollo = new ApolloClient({ cache, link: before ? before.concat(http) : http });
  return { apollo, requests };
}

for (const [name, document] of Object.entries(queries)) {
  test(`runs the documented operation ${name}, and finds all of a query in its cache`, async () => {
    const { apollo } = client({ cache: new InMemoryCache({ possibleTypes: await possibleTypes() }) });
    const query = gql(document);
    if (getMainDefinition(query).operation === "mutation") {
      const { data } = await apollo.mutate({ mutation: query });
      assert.ok(Object.values(data).every((field) => field !== null));
      return;
    }
    const { data } = await apollo.query({ query });
    assert.deepEqual(apollo.readQuery({ query }), data);
  });
}

test("keeps an object once, whichever way it was reached", async () => {
  const { apollo } = client({ cache: new InMemoryCache({ possibleTypes: await possibleTypes() }) });
  const { data } = await apollo.query({
    query: gql`
      {
        person(by: { name: "Xi" }) { id name }
        meetings(where: { format: { eq: VIDEO } }, first: 1) {
          nodes { id participants { actor { id description } } }
        }
      }
    `,
  });
  const { id } = data.person;
  const known = apollo.cache.extract()[`Person:${id}`];
  assert.equal(known.name, "Xi Jinping");
  assert.ok(known.description, "told by the meeting");

  const fragment = gql`
    fragment Known on Actor { name description }
  `;
  const read = apollo.readFragment({ id: `Person:${id}`, fragment });
  assert.equal(read.description, known.description);
});

test("appends pages with relayStylePagination", async () => {
  const cache = new InMemoryCache({
    typePolicies: {
      Query: { fields: { statements: relayStylePagination(["where", "orderBy"]) } },
    },
  });
  const { apollo } = client({ cache });
  const query = gql`
    query Statements($after: String) {
      statements(first: 5, after: $after, where: { kind: { eq: DIRECT } }) {
        totalCount
        edges { cursor node { id text } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `;
  const watched = apollo.watchQuery({ query });
  const shown = () => firstValueFrom(watched.pipe(filter(({ dataState }) => dataState === "complete")));
  let pages = 1;
  let { statements } = (await shown()).data;
  while (statements.pageInfo.hasNextPage) {
    await watched.fetchMore({ variables: { after: statements.pageInfo.endCursor } });
    ({ statements } = (await shown()).data);
    pages++;
  }
  assert.ok(pages > 1);
  const ids = statements.edges.map(({ node }) => node.id);
  assert.equal(ids.length, statements.totalCount);
  assert.equal(new Set(ids).size, ids.length);
});

for (const [name, useGETForHashedQueries, method] of [
  ["POST", false, "POST"],
  ["GET", true, "GET"],
]) {
  test(`sends hashes instead of documents by ${name}`, async () => {
    const apq = () =>
      new PersistedQueryLink({
        sha256: (text) => createHash("sha256").update(text).digest("hex"),
        useGETForHashedQueries,
      });
    // Each run has a document that the server has not seen.
    const query = gql(`query Apq${name}${process.hrtime.bigint()} { dataset { version } }`);

    const { apollo, requests } = client({ before: apq() });
    const first = await apollo.query({ query });
    assert.ok(first.data.dataset.version);
    const [hashAlone, withDocument] = requests;
    assert.equal(requests.length, 2);
    assert.equal(hashAlone.method, method);
    assert.doesNotMatch(hashAlone.url + hashAlone.body, /version\s*\}/);
    assert.match(withDocument.url + withDocument.body, /dataset/);

    const other = client({ before: apq() });
    assert.deepEqual((await other.apollo.query({ query })).data, first.data);
    assert.deepEqual(
      other.requests.map(({ method, status }) => [method, status]),
      [[method, 200]],
    );
  });
}

test("tells errors of the query from errors of the network", async () => {
  const query = gql`
    { person(by: { slug: "xi-jinping", name: "Xi" }) { id } }
  `;
  await assert.rejects(client().apollo.query({ query }), (error) => {
    assert.ok(CombinedGraphQLErrors.is(error), String(error));
    assert.deepEqual(
      error.errors.map(({ extensions }) => extensions.code),
      ["BAD_USER_INPUT"],
    );
    return true;
  });
});
