// Opens GraphiQL with the queries of docs/queries, one in each tab, the leader query first.
(async () => {
  const names = [
    "leader",
    "search",
    "said-at-meetings",
    "russia-sells-to-china",
    "contradictions",
    "no-limits-friendship",
    "relationships-as-of",
    "timeline",
    "path",
    "trade-series",
    "stats",
    "second-hand",
    "extract",
  ];
  const read = async (name) => {
    const answer = await fetch(`queries/${name}.graphql`);
    return { query: await answer.text() };
  };
  const mine = () => Object.keys(localStorage).filter((key) => key.startsWith("graphiql:"));
  // GraphiQL would keep the headers of what was executed in its history, and credentials with them.
  const storage = {
    get length() {
      return mine().length;
    },
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) =>
      localStorage.setItem(
        key,
        /:(queries|favorites)$/.test(key)
          ? JSON.stringify(JSON.parse(value), (name, part) => (name === "headers" ? undefined : part))
          : value,
      ),
    removeItem: (key) => localStorage.removeItem(key),
    clear: () => mine().forEach((key) => localStorage.removeItem(key)),
  };
  const shared = new URLSearchParams(location.search);
  const opened = shared.has("query")
    ? {
        query: shared.get("query"),
        variables: shared.get("variables") ?? undefined,
        // A shared link shows its query, whatever this browser had open before.
        storage: null,
      }
    : { storage, defaultTabs: await Promise.all(names.map(read)) };
  const logo = React.createElement(
    GraphiQL.Logo,
    null,
    React.createElement("span", { className: "entente-logo" }, "Entente"),
  );
  const page = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({
        url: "/graphql",
        subscriptionUrl: `${location.origin.replace(/^http/, "ws")}/graphql`,
      }),
      defaultEditorToolsVisibility: "variables",
      shouldPersistHeaders: false,
      ...opened,
    },
    logo,
  );
  ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
})();
