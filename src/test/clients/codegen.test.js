// graphql-codegen: types for every documented query, made from what the running application tells of
// itself, and accepted by the strict TypeScript compiler. codegen/usage.ts holds what they promise.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { generate } from "@graphql-codegen/cli";
import { endpoint, queries } from "./application.js";

test("generates types that the compiler accepts", async () => {
  mkdirSync("codegen/queries", { recursive: true });
  for (const [name, document] of Object.entries(queries)) {
    writeFileSync(`codegen/queries/${name}.graphql`, document);
  }
  const files = await generate({
    schema: endpoint,
    documents: "codegen/queries/*.graphql",
    generates: {
      "codegen/generated/": {
        preset: "client",
        config: {
          strictScalars: true,
          scalars: { Date: "string", DateTime: "string", Decimal: "string" },
          enumsAsTypes: true,
          useTypeImports: true,
        },
        presetConfig: { fragmentMasking: false },
      },
    },
    silent: true,
  });
  assert.ok(files.length > 0);
  execFileSync("node_modules/.bin/tsc", ["--project", "codegen"], { stdio: "inherit" });
});
