// Opens GraphiQL with the queries of docs/queries, one in each tab, the leader query first.
(async () => {
  const names = [
    "leader",
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
  ];
  const read = async (name) => {
    const answer = await fetch(`queries/${name}.graphql`);
    return { query: await answer.text() };
  };
  const shared = new URLSearchParams(location.search);
  const tabs = shared.has("query")
    ? [{ query: shared.get("query"), variables: shared.get("variables") }]
    : await Promise.all(names.map(read));
  const logo = React.createElement(
    GraphiQL.Logo,
    null,
    React.createElement("span", { className: "entente-logo" }, "Entente"),
  );
  const page = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
      defaultTabs: tabs,
      defaultEditorToolsVisibility: "variables",
      // A shared link shows its query, whatever this browser had open before.
      storage: shared.has("query") ? null : undefined,
      shouldPersistHeaders: false,
    },
    logo,
  );
  ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
})();
