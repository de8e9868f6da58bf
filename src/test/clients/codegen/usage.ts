// What a front-end may take for granted, as the compiler sees it. It is compiled, and never run.
import { ApolloClient } from "@apollo/client";
import { Client } from "@urql/core";
import { LeaderDocument, RelationshipsAsOfDocument, SaidAtMeetingsDocument } from "./generated/graphql";

export async function lines(apollo: ApolloClient): Promise<string[]> {
  const { data } = await apollo.query({ query: SaidAtMeetingsDocument });
  // Lists and what is in them are never null; a date that is not known is.
  return (data?.meetings.nodes ?? []).map(
    (meeting) => `${meeting.title}, ${meeting.date?.iso ?? "undated"}: ${meeting.statements.totalCount}`,
  );
}

export async function quotes(urql: Client): Promise<Array<"DIRECT" | "INDIRECT" | "MIXED">> {
  const { data } = await urql.query(LeaderDocument, { name: "Xi" });
  // A closed list of values is a type of its own.
  return data?.person?.statements.nodes.map((statement) => statement.kind) ?? [];
}

export async function exact(urql: Client): Promise<string | null> {
  const { data } = await urql.query(LeaderDocument, {});
  // Numbers of trade are text, so that no digit is lost; they may be missing.
  return data?.person?.tradeFigures.nodes[0]?.value ?? null;
}

export async function mistakes(urql: Client) {
  // @ts-expect-error a variable that the query does not have
  await urql.query(RelationshipsAsOfDocument, { nation: "China" });
  const { data } = await urql.query(RelationshipsAsOfDocument, { date: "2022-12-30" });
  // @ts-expect-error a country that nobody finds is null
  return data?.country.name;
}
