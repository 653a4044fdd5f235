/**
 * The filters by id and by tie as tests of a catalogue: the same conditions as the statements in
 * `…-candidates.ts`.
 */
import { foldText } from "../../../schema/text/fold-text.ts";
import {
  type ActorFilter,
  type AttendanceFilter,
  type DocumentFilter,
  type IssueFilter,
  type MeetingFilter,
  type MembershipFilter,
  type PositionFilter,
  type SourceFilter,
} from "../paging/list-filters.ts";
import { type Catalogue, type PositionTies } from "./catalogue.ts";
import { type Test } from "./coded-column.ts";
import { anyOf, oneOf } from "./condition-tests.ts";
import { type Grouped, groupOf } from "./index-groups.ts";
import { type Table } from "./table.ts";
import { between } from "./text-range.ts";

/** Null when the catalogue can't answer yet: its positions are read last. */
export type CandidateTests<Filter> = (catalogue: Catalogue, filter: Filter) => Test[] | null;

type Maybe<T> = T | null | undefined;

/** Only the graph can answer a filter with any other name. */
function knowsAll(filter: object, names: readonly string[]): boolean {
  return Object.entries(filter).every(([name, value]) => !isGiven(value) || names.includes(name));
}

/** Filters on an item's own properties (condition-tests.ts). */
const own = [
  "text",
  "kinds",
  "countries",
  "sides",
  "placeholder",
  "statuses",
  "period",
  "confidences",
  "areas",
  "stances",
  "attributions",
  "tiers",
  "datasets",
];

export const actorTests: CandidateTests<ActorFilter> = (catalogue, filter) => {
  if (!knowsAll(filter, [...own, "ids", "attended", "met", "memberOf", "issue"])) return null;
  const { actors, meetings, memberships, positions, issues } = catalogue;
  const tests = idTests(actors, filter.ids);
  given(filter.attended, (id) =>
    tests.push(among(actors, membersOf(meetings.attendants, meetings.indexOf(id)))),
  );
  given(filter.met, (id) => {
    const self = actors.indexOf(id);
    const met = new Set<number>();
    for (const meeting of membersOf(meetings.ofActors, self)) {
      if (meetings.isEncounter[meeting] === 0) continue;
      for (const actor of groupOf(meetings.attendants, meeting)) met.add(actor);
    }
    met.delete(self);
    tests.push((index) => met.has(index));
  });
  given(filter.memberOf, (id) => {
    const { member, of } = memberships.members;
    const whole = actors.indexOf(id);
    tests.push(
      among(
        actors,
        member.filter((_, n) => of[n] === whole),
      ),
    );
  });
  if (!isGiven(filter.issue)) return tests;
  if (positions === null) return null;
  const issue = issues.indexOf(filter.issue);
  const stance = filter.stances
    ? oneOf(positions.columns["stance"]!, new Set(filter.stances))
    : null;
  const on = issue < 0 ? [] : groupOf(positions.childrenOf("ofIssues", "DATE", "DESC"), issue);
  const holders = new Set<number>();
  for (const position of on) {
    if (stance === null || stance(position)) holders.add(positions.actor[position]!);
  }
  return [...tests, (index) => holders.has(index)];
};

export const meetingTests: CandidateTests<MeetingFilter> = (catalogue, filter) => {
  if (
    !knowsAll(filter, [
      ...own,
      "ids",
      "participants",
      "anyParticipant",
      "issues",
      "partOf",
      "rounds",
      "encounters",
      "disputed",
      "documents",
      "sources",
      "sourceTiers",
    ])
  )
    return null;
  const { actors, meetings, issues } = catalogue;
  const tests = idTests(meetings, filter.ids);
  for (const id of new Set(filter.participants ?? []))
    tests.push(among(meetings, membersOf(meetings.ofActors, actors.indexOf(id))));
  given(filter.anyParticipant, (ids) => {
    const indices = [...indicesOf(actors, ids)];
    tests.push(
      among(
        meetings,
        indices.flatMap((actor) => [...groupOf(meetings.ofActors, actor)]),
      ),
    );
  });
  given(filter.issues, (ids) => {
    const asked = indicesOf(issues, ids);
    tests.push((index) => groupOf(meetings.issues, index).some((issue) => asked.has(issue)));
  });
  given(filter.documents, (ids) => tests.push(aboutDocuments(catalogue, ids)));
  given(filter.partOf, (id) => {
    const round = meetings.indexOf(id);
    tests.push((index) => round >= 0 && meetings.round[index] === round);
  });
  given(filter.rounds, (rounds) =>
    tests.push((index) => (meetings.isRound[index] === 1) === rounds),
  );
  given(filter.encounters, (encounters) =>
    tests.push((index) => (meetings.isEncounter[index] === 1) === encounters),
  );
  given(filter.disputed, (disputed) =>
    tests.push((index) => (meetings.isDisputed[index] === 1) === disputed),
  );
  tests.push(...sourceTests(catalogue, meetings.sources, filter));
  return tests;
};

export const issueTests: CandidateTests<IssueFilter> = (catalogue, filter) => {
  if (!knowsAll(filter, [...own, "ids", "actor", "meeting", "sources", "documents"])) return null;
  const { actors, issues, meetings, sources, documents, positions } = catalogue;
  const tests = idTests(issues, filter.ids);
  given(filter.meeting, (id) =>
    tests.push(among(issues, membersOf(meetings.issues, meetings.indexOf(id)))),
  );
  if (!isGiven(filter.actor) && !isGiven(filter.sources) && !isGiven(filter.documents))
    return tests;
  if (positions === null) return null;
  given(filter.actor, (id) => {
    const actor = actors.indexOf(id);
    const held = actor < 0 ? [] : groupOf(positions.childrenOf("ofActors", "DATE", "DESC"), actor);
    const spokenOf = Array.from(held, (position) => positions.issue[position]!);
    tests.push(among(issues, spokenOf));
  });
  given(filter.sources, (ids) => {
    const asked = indicesOf(sources, ids);
    const cites: Test = (position) =>
      groupOf(positions.sources, position).some((source) => asked.has(source));
    tests.push(withPosition(issues, positions, cites));
  });
  given(filter.documents, (ids) => {
    const isStatedThere = named(positions.document, indicesOf(documents, ids));
    tests.push(withPosition(issues, positions, isStatedThere));
  });
  return tests;
};

/** Passes issues on which there is a position that passes. */
function withPosition(issues: Table, { issue }: Pick<PositionTies, "issue">, passes: Test): Test {
  return among(
    issues,
    issue.filter((_, position) => passes(position)),
  );
}

export const positionTests: CandidateTests<PositionFilter> = (catalogue, filter) => {
  if (
    !knowsAll(filter, [
      ...own,
      "ids",
      "actors",
      "issues",
      "meeting",
      "document",
      "documents",
      "sources",
      "sourceTiers",
    ])
  )
    return null;
  const { actors, issues, meetings, documents, positions } = catalogue;
  if (positions === null) return null;
  const tests = idTests(positions, filter.ids);
  given(filter.actors, (ids) => tests.push(named(positions.actor, indicesOf(actors, ids))));
  given(filter.issues, (ids) => tests.push(named(positions.issue, indicesOf(issues, ids))));
  given(filter.sides, (sides) => {
    const isOfSide = oneOf(actors.columns["side"]!, new Set(sides));
    tests.push((index) => isOfSide(positions.actor[index]!));
  });
  given(filter.areas, (areas) => {
    const inArea = anyOf(issues.columns["areas"]!, new Set(areas));
    tests.push((index) => inArea(positions.issue[index]!));
  });
  given(filter.meeting, (id) => tests.push(named(positions.meeting, indicesOf(meetings, [id]))));
  given(filter.document, (id) => tests.push(named(positions.document, indicesOf(documents, [id]))));
  given(filter.documents, (ids) =>
    tests.push(named(positions.document, indicesOf(documents, ids))),
  );
  tests.push(...sourceTests(catalogue, positions.sources, filter));
  return tests;
};

export const sourceListTests: CandidateTests<SourceFilter> = ({ sources }, filter) => {
  if (!knowsAll(filter, [...own, "ids", "url", "publisher"])) return null;
  const { url, sortPublisher } = sources.columns;
  const tests = idTests(sources, filter.ids);
  given(filter.url, (asked) => tests.push(oneOf(url!, new Set([asked]))));
  given(filter.publisher, (name) => {
    const folded = foldText(name);
    tests.push(oneOf(sortPublisher!, new Set(folded === "" ? [] : [folded])));
  });
  return tests;
};

export const documentTests: CandidateTests<DocumentFilter> = ({ actors, documents }, filter) => {
  if (!knowsAll(filter, [...own, "ids", "issuers"])) return null;
  const tests = idTests(documents, filter.ids);
  given(filter.issuers, (ids) => {
    const issued = [...indicesOf(actors, ids)].flatMap((issuer) => [
      ...groupOf(documents.issuers, issuer),
    ]);
    tests.push(among(documents, issued));
  });
  return tests;
};

export const attendanceTests: CandidateTests<AttendanceFilter> = (catalogue, filter) => {
  if (!knowsAll(filter, [...own, ...ofAttendances])) return null;
  const { actors, meetings, attendances, sources } = catalogue;
  const tests = idTests(attendances, filter.ids);
  given(filter.actors, (ids) => tests.push(named(attendances.actor, indicesOf(actors, ids))));
  given(filter.meetings, (ids) => tests.push(named(attendances.meeting, indicesOf(meetings, ids))));
  given(filter.encounters, (encounters) =>
    tests.push((index) => {
      const meeting = attendances.meeting[index]!;
      return (meetings.isEncounter[meeting] === 1) === encounters;
    }),
  );
  given(filter.onBehalfOf, (ids) =>
    tests.push(oneOf(attendances.columns["onBehalfOf"]!, new Set(ids))),
  );
  given(filter.documents, (ids) => {
    const isAbout = aboutDocuments(catalogue, ids);
    tests.push((index) => isAbout(attendances.meeting[index]!));
  });
  given(filter.sources, (ids) => tests.push(attendanceRests(catalogue, indicesOf(sources, ids))));
  return tests;
};

const ofAttendances = [
  "ids",
  "actors",
  "meetings",
  "encounters",
  "onBehalfOf",
  "sources",
  "documents",
];

export const membershipTests: CandidateTests<MembershipFilter> = (catalogue, filter) => {
  if (!knowsAll(filter, [...own, "ids", "members", "of", "at", "sources"])) return null;
  const { actors, memberships } = catalogue;
  const { member, of, sources: cited } = memberships.members;
  const tests = idTests(memberships, filter.ids);
  given(filter.members, (ids) => tests.push(named(member, indicesOf(actors, ids))));
  given(filter.of, (ids) => tests.push(named(of, indicesOf(actors, ids))));
  // An open end is missing: `~` sorts after digits.
  given(filter.at, (at) => {
    const { earliest, latest } = memberships.columns;
    tests.push(
      between(latest!, "~", at.from ?? "", "~~"),
      between(earliest!, "", "", at.to ?? "~~"),
    );
  });
  tests.push(...sourceTests(catalogue, cited, filter));
  return tests;
};

/** Passes meetings that discussed an issue about one of the documents. */
function aboutDocuments({ meetings, issues, documents }: Catalogue, ids: readonly string[]): Test {
  const asked = indicesOf(documents, ids);
  return (index) =>
    groupOf(meetings.issues, index).some((issue) =>
      groupOf(issues.documents, issue).some((document) => asked.has(document)),
    );
}

/** Passes attendances that rest on these sources: see rows/resting-on.ts. */
export function attendanceRests(
  { attendances, meetings }: Catalogue,
  sources: ReadonlySet<number>,
): Test {
  const isAsked = (source: number) => sources.has(source);
  return (index) => {
    const cited = groupOf(attendances.sources, index);
    return cited.length > 0
      ? cited.some(isAsked)
      : groupOf(meetings.sources, attendances.meeting[index]!).every(isAsked);
  };
}

/** Tests of the sources that a fact cites. */
function sourceTests(
  { sources }: Catalogue,
  cited: Grouped,
  filter: Pick<MeetingFilter, "sources" | "sourceTiers">,
): Test[] {
  const tests: Test[] = [];
  given(filter.sources, (ids) => {
    const asked = indicesOf(sources, ids);
    tests.push((index) => groupOf(cited, index).some((source) => asked.has(source)));
  });
  given(filter.sourceTiers, (tiers) => {
    const isAsked = oneOf(sources.columns["tier"]!, new Set(tiers));
    tests.push((index) => groupOf(cited, index).some(isAsked));
  });
  return tests;
}

function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}

function given<T>(value: Maybe<T>, use: (value: T) => void): void {
  if (isGiven(value)) use(value);
}

function idTests(table: Table, ids: Maybe<readonly string[]>): Test[] {
  return isGiven(ids) ? [among(table, indicesOf(table, ids))] : [];
}

function indicesOf(table: Table, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.map((id) => table.indexOf(id)).filter((index) => index >= 0));
}

function among({ count }: Table, indices: Iterable<number>): Test {
  const passes = new Uint8Array(count);
  for (const index of indices) passes[index] = 1;
  return (index) => passes[index] === 1;
}

function named(of: Int32Array, indices: ReadonlySet<number>): Test {
  return (index) => indices.has(of[index]!);
}

function membersOf(groups: Grouped, group: number): ArrayLike<number> & Iterable<number> {
  return group < 0 ? new Uint32Array() : groupOf(groups, group);
}
