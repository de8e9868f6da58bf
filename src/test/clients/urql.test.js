// urql: the small client. It asks by GET where the address stays short, so that caches between
// browser and server can answer, and hands on the codes of errors.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, cacheExchange, fetchExchange, gql } from "@urql/core";
import { endpoint, queries } from "./application.js";

const LEADERS = gql`
  query Leaders($asOf: Date) {
    leaders(asOf: $asOf, first: 3) {
      nodes { id name }
    }
  }
`;

function client(preferGetMethod) {
  const requests = [];
  const urql = new Client({
    url: endpoint,
    preferGetMethod,
    exchanges: [cacheExchange, fetchExchange],
    fetch: (url, options) => {
      requests.push(options.method);
      return fetch(url, options);
    },
  });
  return { urql, requests };
}

for (const [name, preferGetMethod, method] of [
  ["POST", false, "POST"],
  ["GET", "force", "GET"],
]) {
  test(`asks by ${name}, and answers the second time from its cache`, async () => {
    const { urql, requests } = client(preferGetMethod);
    const ask = () => urql.query(LEADERS, { asOf: "2022-12-30" }).toPromise();
    const first = await ask();
    assert.ifError(first.error);
    assert.equal(first.data.leaders.nodes.length, 3);
    assert.deepEqual((await ask()).data, first.data);
    assert.deepEqual(requests, [method]);
  });
}

for (const [name, document] of Object.entries(queries)) {
  test(`runs the documented query ${name}`, async () => {
    const ask = /^mutation /m.test(document) ? "mutation" : "query";
    const { error, data } = await client(false).urql[ask](document, {}).toPromise();
    assert.ifError(error);
    assert.ok(Object.values(data).every((field) => field !== null));
  });
}

test("hands on the code of an error", async () => {
  const { error } = await client(false).urql.query(LEADERS, { asOf: "yesterday" }).toPromise();
  assert.equal(error.networkError, undefined);
  assert.deepEqual(
    error.graphQLErrors.map(({ extensions }) => extensions.code),
    ["BAD_USER_INPUT"],
  );
});
