// Where the application answers, and what it publishes. `run` says both.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";

/** The GraphQL endpoint. */
export const endpoint = env.CLIENTS_URL;

/** The folder of the sources; the tests run in a copy, and leave it as it is. */
export const repository = env.CLIENTS_REPOSITORY;

export const schemaFile = join(repository, "docs/schema.graphql");

/** The documented queries: their files' names without ending, and their texts. */
export const queries = Object.fromEntries(
  readdirSync(join(repository, "docs/queries"))
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => [
      file.replace(".graphql", ""),
      readFileSync(join(repository, "docs/queries", file), "utf8"),
    ]),
);
