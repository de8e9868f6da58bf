// graphql-http's audits of the GraphQL over HTTP specification: any client that keeps to it can be
// used. Each audit is one test; what the specification leaves open (MAY) is held here too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serverAudits } from "graphql-http";
import { endpoint } from "./application.js";

const audits = serverAudits({ url: endpoint });

test("these are all the audits", () => {
  const levels = audits.map(({ name }) => name.split(" ")[0]);
  const count = (level) => levels.filter((each) => each === level).length;
  assert.deepEqual(
    { MUST: count("MUST"), SHOULD: count("SHOULD"), MAY: count("MAY") },
    { MUST: 13, SHOULD: 23, MAY: 25 },
  );
});

for (const audit of audits) {
  test(audit.name, async () => {
    const { status, reason } = await audit.fn();
    assert.equal(status, "ok", reason);
  });
}
