import { attendanceId, type Citation, membershipId } from "../../../schema/dataset.ts";
import { type KnownGraph } from "./known-graph.ts";

interface Cited {
  readonly citations: readonly Citation[];
}

/** How many facts a data set has, and how many of them have a quote of their own. */
export function expectedFactCounts({ records, datasetsOf }: KnownGraph, dataset: string) {
  const held = <T extends Cited>(facts: readonly T[], idOf: (fact: T) => string): Cited[] =>
    facts.filter((fact) => datasetsOf(idOf(fact)).includes(dataset));
  const facts = [
    ...held(records.meetings, ({ id }) => id),
    ...held(records.positions, ({ id }) => id),
    ...held(records.documents, ({ id }) => id),
    ...held(records.attendances, attendanceId),
    ...held(records.memberships, membershipId),
  ];
  const quoted = facts.filter(({ citations }) =>
    citations.some(({ quote }) => quote !== undefined),
  );
  return { facts: facts.length, quoted: quoted.length };
}
