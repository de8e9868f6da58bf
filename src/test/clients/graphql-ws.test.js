// graphql-ws, the client that Apollo, urql and Relay use for subscriptions: it is told of what
// happens while it is connected, and of what it missed while it was not.
import assert from "node:assert/strict";
import { env } from "node:process";
import { test } from "node:test";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { endpoint } from "./application.js";

const url = endpoint.replace(/^http/, "ws");

const FACTS = `
  subscription Facts($slug: String!, $since: String) {
    factChanged(actor: { slug: $slug }, since: $since) {
      id
      __typename
      citations { nodes { article { title } } }
      ... on Statement { text }
    }
  }`;

const STATEMENT = `
  {
    dataset { version }
    actor(by: { slug: "xi-jinping" }) { statements(first: 1) { nodes { id text } } }
  }`;

const REVIEW = `
  mutation Review($fact: ID!, $decision: ReviewDecision!) {
    reviewFact(input: { fact: $fact, decision: $decision, reason: "read again" }) {
      userErrors { message }
    }
  }`;

const key = env.CLIENTS_API_KEY;

function connect(options) {
  return createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
}

async function first(client, payload) {
  for await (const result of client.iterate(payload)) {
    return result;
  }
  throw new Error("nothing came");
}

async function post(query, variables) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(key && { "X-API-Key": key }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

test("is told of every article, from the first version on", async () => {
  const client = connect();
  const { articles } = await post("{ articles { totalCount } }");
  const titles = new Set();
  const query = 'subscription { articleIngested(since: "0") { title } }';
  for await (const { data, errors } of client.iterate({ query })) {
    assert.equal(errors, undefined);
    titles.add(data.articleIngested.title);
    if (titles.size === articles.totalCount) {
      break;
    }
  }
  await client.dispose();
});

test("is told of a fact that an editor accepts", { skip: !key && "no API key" }, async () => {
  const { actor, dataset } = await post(STATEMENT);
  const [{ id, text }] = actor.statements.nodes;
  const client = connect({ connectionParams: { "X-API-Key": key } });
  const variables = { slug: "xi-jinping", since: dataset.version };
  const told = first(client, { query: FACTS, variables });
  // To accept what is accepted already would be no change.
  await post(REVIEW, { fact: id, decision: "REJECT" });
  await post(REVIEW, { fact: id, decision: "ACCEPT" });
  const { data, errors } = await told;
  assert.equal(errors, undefined);
  assert.equal(data.factChanged.id, id);
  assert.equal(data.factChanged.text, text);
  await client.dispose();
});

test("answers queries too", async () => {
  const client = connect();
  const { data } = await first(client, { query: STATEMENT });
  assert.equal(data.actor.statements.nodes.length, 1);
  await client.dispose();
});

test("hands on what is wrong with a document", async () => {
  const client = connect();
  await assert.rejects(first(client, { query: "subscription { nothing }" }), (errors) => {
    assert.equal(errors[0].extensions.code, "GRAPHQL_VALIDATION_FAILED");
    return true;
  });
  await client.dispose();
});

test("is refused with a credential that is not valid", async () => {
  const client = connect({ connectionParams: { "X-API-Key": "guessed" } });
  await assert.rejects(first(client, { query: "{ __typename }" }), (closed) => {
    assert.equal(closed.code, 4403);
    return true;
  });
  await client.dispose();
});
