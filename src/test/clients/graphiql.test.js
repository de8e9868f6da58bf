// GraphiQL in a real browser that reaches nothing but the application: it works offline, without
// a word of complaint. CLIENTS_SCREENSHOT=1 writes docs/images/graphiql.png anew.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { after, before, describe, test } from "node:test";
import { buildSchema, parse } from "graphql";
import { chromium } from "playwright-core";
import { endpoint, queries, repository, schemaFile } from "./application.js";

const executablePath =
  env.CHROMIUM ?? ["/usr/bin/chromium", chromium.executablePath()].find(existsSync);
const skip = !executablePath && "No Chromium was found: install one, or name its file in CHROMIUM.";

const { origin, hostname } = new URL(endpoint);
const names = Object.fromEntries(
  Object.entries(queries).map(([file, text]) => [
    parse(text).definitions.find(({ kind }) => kind === "OperationDefinition").name.value,
    text,
  ]),
);

async function answer(query) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

describe("GraphiQL", { skip, timeout: 60_000 }, () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`],
    });
  });
  after(() => browser?.close());

  /** The page, and whatever went wrong in it so far. */
  async function open(t, address = "/") {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: "light",
    });
    t.after(() => context.close());
    const complaints = [];
    await context.route("**", (route) => {
      const url = route.request().url();
      if (new URL(url).origin === origin) {
        return route.continue();
      }
      complaints.push(`asks for ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        complaints.push(message.text());
      }
    });
    page.on("response", (response) => {
      if (response.status() >= 400) {
        complaints.push(`${response.status()} for ${response.url()}`);
      }
    });
    await page.goto(origin + address);
    await page.getByRole("button", { name: "Execute query" }).waitFor();
    return { page, complaints };
  }

  const tab = (page, name) => page.locator(".graphiql-tab-button", { hasText: RegExp(`^${name}$`) });

  const written = (page, editor) =>
    page.locator(`${editor} .CodeMirror`).evaluate(({ CodeMirror }) => CodeMirror.getValue());

  /** What GraphiQL shows when it has executed the query. */
  async function shown(page) {
    await page.waitForFunction(() =>
      document.querySelector(".graphiql-response .CodeMirror")?.CodeMirror.getValue(),
    );
    return JSON.parse(await written(page, ".graphiql-response"));
  }

  /** The part of the documentation that is open. */
  async function documentation(page, ...links) {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const explorer = page.locator(".graphiql-doc-explorer");
    for (const name of links) {
      await explorer.getByRole("link", { name, exact: true }).first().click();
    }
    return explorer;
  }

  test("runs every documented query in a tab of its own, the leader query first", async (t) => {
    const { page, complaints } = await open(t);
    const tabs = await page.locator(".graphiql-tab-button").allTextContents();
    assert.equal(tabs[0], "Leader");
    assert.deepEqual(tabs.toSorted(), Object.keys(names).toSorted());
    for (const name of tabs) {
      await tab(page, name).click();
      assert.equal(await written(page, ".graphiql-query-editor"), names[name]);
      // GraphiQL finds out a moment later which operation there is to execute.
      await page.waitForFunction(
        (name) =>
          document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.operationName ===
          name,
        name,
      );
      await page.locator(".graphiql-query-editor .CodeMirror").click();
      await page.keyboard.press("Control+Enter");
      assert.deepEqual(await shown(page), { data: await answer(names[name]) }, name);
    }
    assert.deepEqual(complaints, []);
  });

  test("shows the descriptions of the schema", async (t) => {
    const { page, complaints } = await open(t);
    const schema = buildSchema(readFileSync(schemaFile, "utf8"));
    const explorer = await documentation(page, "Person");
    await explorer.getByText(schema.getType("Person").description).first().waitFor();
    await page.locator(".graphiql-query-editor .cm-property", { hasText: /^person$/ }).hover();
    const { person } = schema.getQueryType().getFields();
    await page.locator(".CodeMirror-info", { hasText: person.description }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test("is compressed on its way", async () => {
    for (const file of ["graphiql.min.js", "graphiql.min.css", "react-dom.production.min.js"]) {
      const { headers, body } = await fetch(`${origin}/q/graphql-ui/${file}`);
      await body.cancel();
      assert.equal(headers.get("content-encoding"), "gzip", file);
    }
  });

  test("opens a link with a query and its variables", async (t) => {
    const link = new URLSearchParams({
      query: "query Who($name: String!) { person(by: { name: $name }) { name } }",
      variables: '{"name": "Putin"}',
    });
    const { page, complaints } = await open(t, `/graphiql/?${link}`);
    await page.getByRole("button", { name: "Execute query" }).click();
    assert.deepEqual(await shown(page), { data: { person: { name: "Vladimir Putin" } } });
    assert.deepEqual(complaints, []);
  });

  test("is told of what happens", async (t) => {
    const query = 'subscription { articleIngested(since: "0") { __typename } }';
    const { page, complaints } = await open(t, `/graphiql/?${new URLSearchParams({ query })}`);
    await page.getByRole("button", { name: "Execute query" }).click();
    const { data } = await shown(page);
    assert.deepEqual(data, { articleIngested: { __typename: "Article" } });
    assert.deepEqual(complaints, []);
  });

  test("shows the server a credential that is typed in, and does not keep it", async (t) => {
    const { page } = await open(t);
    await page.getByRole("button", { name: "Headers", exact: true }).click();
    await page.locator(".graphiql-editor-tool .CodeMirror:visible").click();
    await page.keyboard.insertText('{"Authorization": "Bearer wrong"}');
    await page.getByRole("button", { name: "Execute query" }).click();
    const { errors } = await shown(page);
    assert.equal(errors[0].extensions.code, "UNAUTHENTICATED");
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    assert.ok(kept.includes("query Leader"), "The history is kept.");
    assert.ok(!kept.includes("Bearer"), "The credential is not.");
  });

  test("looks good", { skip: !env.CLIENTS_SCREENSHOT && "CLIENTS_SCREENSHOT is not set." }, async (t) => {
    const { page } = await open(t);
    await page.getByRole("button", { name: "Hide editor tools" }).click();
    await page.getByRole("button", { name: "Execute query" }).click();
    await shown(page);
    const person = await documentation(page, "Person");
    await person.locator("..").evaluate((pane) => pane.scrollTo(0, 0));
    await page.mouse.move(0, 0);
    await page.screenshot({
      path: join(repository, "docs/images/graphiql.png"),
      animations: "disabled",
    });
  });
});
