// Relay: its compiler checks every fragment against the schema and makes the queries for further pages;
// that works only where ids, nodes and connections are as its specification says. What it made is run
// with Relay's own store, which puts the pages together.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, test } from "node:test";
import compiler from "relay-compiler";
import relay from "relay-runtime";
import { endpoint, schemaFile } from "./application.js";

const { Environment, Network, RecordSource, Store } = relay;
const artifact = (name) => createRequire(import.meta.url)(`./artifacts/${name}.graphql`);

before(() => {
  copyFileSync(schemaFile, "schema.graphql");
  mkdirSync("artifacts", { recursive: true });
  writeFileSync("artifacts/package.json", '{ "type": "commonjs" }');
  execFileSync(compiler, ["relay.config.json", "--noWatchman"], { stdio: "pipe" });
});

function environment() {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

async function read(environment, query, variables) {
  await relay.fetchQuery(environment, query, variables).toPromise();
  const operation = relay.createOperationDescriptor(relay.getRequest(query), variables);
  return environment.lookup(operation.fragment).data;
}

/** What a component with this fragment sees. */
function show(environment, fragment, parent) {
  const { data, isMissingData } = environment.lookup(relay.getSingularSelector(fragment, parent));
  assert.equal(isMissingData, false);
  return data;
}

test("pages forward within an object, through node(id:)", async () => {
  const relayed = environment();
  const { actor } = await read(relayed, artifact("MeetingsQuery"), { name: "Xi" });
  const shown = () => show(relayed, artifact("Meetings_actor"), actor).meetings;
  let pages = 1;
  while (shown().pageInfo.hasNextPage) {
    const cursor = shown().pageInfo.endCursor;
    await read(relayed, artifact("MeetingsPaginationQuery"), { id: actor.id, count: 2, cursor });
    pages++;
  }
  const ids = shown().edges.map(({ node }) => node.id);
  assert.ok(pages > 1);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(Math.ceil(ids.length / 2), pages);
});

test("pages backward at the root", async () => {
  const relayed = environment();
  const query = artifact("StatementsPaginationQuery");
  const root = await read(relayed, query, { count: 50 });
  const shown = () => show(relayed, artifact("Statements_query"), root).statements;
  while (shown().pageInfo.hasPreviousPage) {
    await read(relayed, query, { count: 50, cursor: shown().pageInfo.startCursor });
  }
  const ids = shown().edges.map(({ node }) => node.id);
  assert.ok(ids.length > 50);
  assert.equal(new Set(ids).size, ids.length);
});

test("fetches an object again by its id", async () => {
  const list = environment();
  const root = await read(list, artifact("StatementsPaginationQuery"), { count: 1 });
  const [{ node }] = show(list, artifact("Statements_query"), root).statements.edges;
  const listed = show(list, artifact("Statements_statement"), node);
  assert.ok(listed.text);

  const single = environment();
  const again = await read(single, artifact("StatementQuery"), { id: node.id });
  assert.deepEqual(show(single, artifact("Statements_statement"), again.node), listed);
});
