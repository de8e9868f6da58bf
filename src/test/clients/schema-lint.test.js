// graphql-eslint: a schema that keeps to the conventions is one that people and tools can guess.
// The rules, and why some are switched off, are in eslint.config.js.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ESLint } from "eslint";
import { schemaFile } from "./application.js";

const eslint = new ESLint();

async function findings(schema) {
  const [result] = await eslint.lintText(schema, { filePath: "schema.graphql" });
  return result.messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId})`);
}

test("graphql-eslint finds nothing in the schema", async () => {
  assert.deepEqual(await findings(readFileSync(schemaFile, "utf8")), []);
});

test("graphql-eslint would find something", async () => {
  const bad = 'type Query { getActor: String! }\n\ntype ActorConnection { list: [String] }';
  const found = (await findings(bad)).join("\n");
  assert.match(found, /naming-convention/);
  assert.match(found, /relay-connection-types/);
});
