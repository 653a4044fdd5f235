import {
  actorKinds,
  attendanceStatuses,
  attributions,
  type Citation,
  confidences,
  issueKinds,
  meetingKinds,
  meetingStatuses,
  type RecordOf,
  sourceTiers,
  stances,
  strengths,
} from "../../schema/dataset.ts";
import { type KnownGraph, type RecordsByKind } from "./oracle/known-graph.ts";
import { type Random } from "./random.ts";

/** Names that fold to the same text, that begin alike, and whose letters are far apart in Unicode. */
const names = [
  "Élan Vital",
  "elan vital",
  "ELAN",
  "Zoë Straße",
  "Łódź group",
  "alpha beta",
  "Beta Alpha",
  "Київ Рада",
  "王 毅",
  "𠀋 envoy",
  "\uf900 envoy",
  "O'Neill-Smith",
];
const dates = [
  "2025-01-01",
  "2025-01-02",
  "2025-01",
  "2025",
  "2025-01-01/2025-01-05",
  "2025-02-28~",
  "../2025-01-15",
  "2025-01-20/..",
];
const countries = ["FR", "UA", "US"];

/** Removes missing values, as reading files does. */
function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Small graphs that contain everything the model allows; a larger `size` gives more records. */
export function randomGraph(random: Random, size: number): KnownGraph {
  const ids = (kind: string, most: number) =>
    Array.from({ length: random.whole(1, most) }, (_, n) => `${kind}${n}`);
  const maybe = <T>(make: () => T) => random.maybe(0.4, make);
  const name = () => random.pick(names);
  const date = () => random.pick(dates);
  const note = () => maybe(name);

  const sourceIds = ids("s", 4);
  const citations = (least: number): Citation[] =>
    Array.from({ length: random.whole(least, 2) }, () =>
      present({
        source: random.pick(sourceIds),
        locator: maybe(() => "page 1"),
        paragraph: maybe(() => random.whole(1, 9)),
        ...(random.chance(0.2) && {
          start: random.whole(1, 12),
          end: 13,
          prefix: "one ",
          suffix: " two",
        }),
        quote: note(),
        unverified: random.chance(0.2),
      }),
    ) as Citation[];
  const sources = sourceIds.map((id) =>
    present({
      id,
      title: name(),
      publisher: name(),
      author: note(),
      date: maybe(date),
      tier: random.pick(sourceTiers),
      ...(random.chance(0.3) && {
        textHash: "a".repeat(64),
        textLength: 9,
        paragraphHashes: ["b".repeat(64)],
      }),
    }),
  ) as RecordOf["sources"][];

  const actors = ids("a", size).map((id) =>
    present({
      id,
      name: name(),
      kind: random.pick(actorKinds),
      description: note(),
      aliases: random.some(names, 0.1),
      country: maybe(() => random.pick(countries)),
      placeholder: random.chance(0.2),
      side: maybe(() => random.pick(["east", "west"])),
      citations: citations(0),
    }),
  ) as RecordOf["actors"][];
  const anyActor = () => random.pick(actors).id;

  const documents = ids("d", 3).map((id) =>
    present({
      id,
      title: name(),
      date: maybe(date),
      issuers: random.some(actors, 0.3).map((actor) => actor.id),
      note: note(),
      citations: citations(1),
    }),
  ) as RecordOf["documents"][];

  const issues: RecordOf["issues"][] = [];
  for (const id of ids("i", 4)) {
    issues.push(
      present({
        id,
        title: name(),
        question: `${name()}?`,
        kind: random.pick(issueKinds),
        areas: random.pick([["land"], ["law"], ["law", "land"], ["sea", "land", "law"]]),
        partOf: issues.length > 0 ? maybe(() => random.pick(issues).id) : undefined,
        about: random.some(documents, 0.3).map((document) => document.id),
        note: note(),
      }) as RecordOf["issues"],
    );
  }

  const meetings: RecordOf["meetings"][] = [];
  for (const id of ids("m", size + 2)) {
    meetings.push(
      present({
        id,
        title: name(),
        kind: random.pick(meetingKinds),
        date: random.chance(0.15) ? "unknown" : date(),
        place: note(),
        country: maybe(() => random.pick(countries)),
        status: random.chance(0.7) ? "HELD" : random.pick(meetingStatuses),
        summary: note(),
        confidence: random.pick(confidences),
        // Nested rounds, but without cycles.
        partOf: meetings.length > 0 ? maybe(() => random.pick(meetings.slice(0, 3)).id) : undefined,
        plenary: random.chance(0.2),
        issues: random.some(issues, 0.3).map((issue) => issue.id),
        attendances: [],
        disagreements: random.chance(0.2) ? [name()] : [],
        citations: citations(1),
      }) as RecordOf["meetings"],
    );
  }
  const attendances = meetings.flatMap(({ id: meeting }) =>
    random.some(actors, 0.5).map(({ id: actor }) =>
      present({
        meeting,
        actor,
        role: note(),
        onBehalfOf: maybe(anyActor),
        status: random.chance(0.7) ? "ATTENDED" : random.pick(attendanceStatuses),
        confidence: maybe(() => random.pick(confidences)),
        citations: random.chance(0.3) ? citations(1) : [],
      }),
    ),
  ) as RecordOf["attendances"][];

  const memberships = actors.flatMap(({ id: member }) =>
    random
      .some(actors, 0.25)
      .filter(({ id: of }) => of !== member)
      .flatMap(({ id: of }) =>
        random.some([undefined, "chair"], 0.7).map((role) =>
          present({
            member,
            of,
            role,
            from: maybe(() => "2024"),
            confidence: random.pick(confidences),
            citations: citations(1),
          }),
        ),
      ),
  ) as RecordOf["memberships"][];

  const positions = ids("p", size * 2).map((id) =>
    present({
      id,
      actor: anyActor(),
      issue: random.pick(issues).id,
      stance: random.pick(stances),
      value: maybe(() => random.pick([-1, 0.5, 1])),
      strength: maybe(() => random.pick(strengths)),
      condition: note(),
      date: date(),
      attribution: random.pick(attributions),
      reportedBy: [
        ...random.some(names, 0.1),
        ...(random.chance(0.2) ? [{ actor: anyActor() }, { source: random.pick(sourceIds) }] : []),
      ],
      summary: note(),
      confidence: random.pick(confidences),
      joint: random.chance(0.2),
      meeting: maybe(() => random.pick(meetings).id),
      document: maybe(() => random.pick(documents).id),
      citations: citations(1),
    }),
  ) as RecordOf["positions"][];

  const records: RecordsByKind = {
    sources,
    actors,
    memberships,
    documents,
    issues,
    meetings,
    attendances,
    positions,
  };
  const held = new Map<string, string[]>();
  const datasetsOf = (id: string) => {
    const datasets = held.get(id) ?? random.pick([["one"], ["two"], ["one", "two"]]);
    held.set(id, datasets);
    return datasets;
  };
  return { records, datasetsOf };
}
