// How a schema should look, by all that graphql-eslint knows of schemas and of Relay.
// What is switched off or set here is argued here.
import graphql from "@graphql-eslint/eslint-plugin";
import { schemaFile } from "./application.js";

const { configs } = graphql;

export default [
  {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: schemaFile } },
    },
    rules: {
      ...configs["flat/schema-recommended"].rules,
      ...configs["flat/schema-all"].rules,
      ...configs["flat/schema-relay"].rules,

      // The server prints descriptions on one line.
      "@graphql-eslint/description-style": ["error", { style: "inline" }],

      // The server prints in an order of its own: by kind, then by name.
      "@graphql-eslint/alphabetize": "off",

      // What can be found again is a Node and has an id, which the interface sees to. The rest are
      // values, such as dates and citations: they live in the object that shows them, in caches too.
      "@graphql-eslint/strict-id-in-types": "off",

      // Lists are connections where they can grow long. `nodes` stands beside `edges`, short lists are
      // plain, and what has no id of its own can stand in a connection.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],

      // A connection may go forward alone, as Relay's specification has it.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],

      // Connections are never missing: an empty one is an answer.
      "@graphql-eslint/require-nullable-result-in-root": "off",

      // Editors write through mutations; their payloads hold what was changed and what went wrong.
      "@graphql-eslint/no-root-type": "off",
      "@graphql-eslint/require-field-of-type-query-in-mutation-result": "off",

      // graphql-java gives @deprecated no argument for a date; the reason can name it.
      "@graphql-eslint/require-deprecation-date": "off",
    },
  },
];
