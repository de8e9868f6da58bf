// graphql-inspector: whoever wrote a query for the last release can still run it on this one.
//
// docs/schema.graphql is compared with the schema of the last release, which is the last tag; before the
// first one with what it was before its last change. A change that breaks clients is let through when a
// commit since then says so, with the place that changes, as Conventional Commits have it:
//
//   BREAKING CHANGE: Meeting.place is an object now; ask for `place { name }`.
//
// A field that was deprecated before may be removed without.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { repository, schemaFile } from "./application.js";

const SCHEMA = "docs/schema.graphql";

function git(...command) {
  try {
    return execFileSync("git", ["-C", repository, ...command], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return null;
  }
}

/** The commit whose schema clients know; null where the history does not go back that far. */
function known() {
  const tag = git("describe", "--tags", "--abbrev=0");
  if (tag !== null) return tag.trim();
  const changed = git("diff", "--quiet", "HEAD", "--", SCHEMA) === null;
  const last = git("log", "-1", "--format=%H", "--", SCHEMA)?.trim();
  return last ? (changed ? last : `${last}^`) : null;
}

async function breaking(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
}

/** Whether the messages announce a change: they name its place, or the type or field that holds it. */
function announced(messages, { path }) {
  const announcements = messages
    .split(/^BREAKING CHANGE: /m)
    .slice(1)
    .flatMap((text) => text.split("\n\n")[0].match(/[@\w]+(\.\w+)*/g));
  return announcements.some((place) => path === place || path.startsWith(`${place}.`));
}

test("nothing that clients rely on is gone, unless a commit says so", async (t) => {
  const commit = known();
  const before = commit && git("show", `${commit}:${SCHEMA}`);
  if (!before) {
    return t.skip("no earlier schema in the history of git: fetch the history with its tags");
  }
  t.diagnostic(`compared with ${commit}`);
  const messages = git("log", "--format=%B%n", `${commit}..HEAD`);
  const unannounced = (await breaking(before, readFileSync(schemaFile, "utf8")))
    .filter((change) => !announced(messages, change))
    .map(({ path, message }) => `${path}: ${message}`);
  assert.equal(unannounced.join("\n"), "", "Undo this, or announce it as this file says.");
});

test("a change that breaks clients is found, and let through once announced", async () => {
  const before = "type Query { a: Int, b: Int, old: Int @deprecated }";
  const changes = await breaking(before, "type Query { a: String, c: Int }");
  assert.deepEqual(changes.map(({ path }) => path).sort(), ["Query.a", "Query.b"]);
  const message = "feat: c\n\nBREAKING CHANGE: Query.b is c.\n\nSigned-off-by: Query.a";
  assert.deepEqual(
    changes.map((change) => announced(message, change)),
    changes.map(({ path }) => path === "Query.b"),
  );
});
