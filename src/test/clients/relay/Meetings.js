// A page of meetings within an actor, as a front-end with Relay writes it: the compiler makes the query
// for further pages itself, out of `@refetchable` and `@connection`.
import { graphql } from "relay-runtime";

export const query = graphql`
  query MeetingsQuery($name: String!) {
    actor(by: { name: $name }) {
      id
      ...Meetings_actor
    }
  }
`;

export const fragment = graphql`
  fragment Meetings_actor on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "MeetingsPaginationQuery") {
    meetings(first: $count, after: $cursor, where: { status: { eq: HELD } })
      @connection(key: "Meetings_actor_meetings") {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`;
