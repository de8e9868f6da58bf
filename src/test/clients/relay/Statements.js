// Pages at the root, and a type that is fetched again by itself.
import { graphql } from "relay-runtime";

export const statements = graphql`
  fragment Statements_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "StatementsPaginationQuery") {
    statements(last: $count, before: $cursor) @connection(key: "Statements_statements") {
      edges {
        node {
          id
          ...Statements_statement
        }
      }
    }
  }
`;

export const statement = graphql`
  fragment Statements_statement on Statement @refetchable(queryName: "StatementQuery") {
    text
    speakers {
      id
      name
    }
    citations(first: 3) {
      edges {
        node {
          article {
            id
            title
          }
        }
      }
    }
  }
`;
