/** A question that both servers are asked in their own words, many times, each time about something else. */
export interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly variables: readonly Readonly<Record<string, string>>[];
  /** Both answers in a common shape, for comparison. */
  readonly same: {
    readonly ours: (data: never) => unknown;
    readonly theirs: (data: never) => unknown;
  };
}

/** Ids that the questions are about. */
export interface Subjects {
  /** Actors who attended many meetings. */
  readonly busy: readonly string[];
  readonly actors: readonly string[];
  readonly years: readonly number[];
}

interface Titled<Dated> {
  readonly id: string;
  readonly title: string;
  readonly date: Dated;
}
interface OurMeeting extends Titled<{ readonly edtf: string }> {
  readonly attendances: { readonly nodes: readonly { role: string | null; actor: object }[] };
}
interface TheirMeeting extends Titled<string> {
  readonly attendantsConnection: {
    readonly edges: readonly { properties: { role: string | null }; node: object }[];
  };
}
type Nodes<T> = { readonly nodes: readonly T[] };

const ourMeeting = `id title date { edtf }
  attendances(first: 20) { nodes { role actor { id name } } }`;
const theirMeeting = `id title date
  attendantsConnection(first: 20, sort: [{ node: { sortName: ASC } }, { node: { id: ASC } }]) {
    edges { properties { role } node { id name } } }`;
const latest = "sort: [{ earliest: DESC }, { id: ASC }]";

const fromOurs = ({ id, title, date, attendances }: OurMeeting) => ({
  id,
  title,
  date: date.edtf,
  attendances: attendances.nodes.map(({ role, actor }) => ({ role, actor })),
});
const fromTheirs = ({ id, title, date, attendantsConnection }: TheirMeeting) => ({
  id,
  title,
  date,
  attendances: attendantsConnection.edges.map(({ properties, node }) => ({
    role: properties.role,
    actor: node,
  })),
});

export function questionsAbout({ busy, actors, years }: Subjects): readonly Question[] {
  return [
    {
      name: "50 meetings, each its attendances, each its actor",
      ours: `{ meetings(first: 50) { nodes { ${ourMeeting} } } }`,
      theirs: `{ meetings(limit: 50, ${latest}) { ${theirMeeting} } }`,
      variables: [{}],
      same: {
        ours: ({ meetings }: { meetings: Nodes<OurMeeting> }) => meetings.nodes.map(fromOurs),
        theirs: ({ meetings }: { meetings: TheirMeeting[] }) => meetings.map(fromTheirs),
      },
    },
    {
      name: "an actor's 50 meetings, each its attendances, each its actor",
      ours: `query ($id: ID!) { actor(id: $id) { id name meetings(first: 50) { nodes { ${ourMeeting} } } } }`,
      theirs: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id name
        meetings(limit: 50, ${latest}) { ${theirMeeting} } } }`,
      variables: busy.map((id) => ({ id })),
      same: {
        ours: ({ actor }: { actor: { meetings: Nodes<OurMeeting> } }) => ({
          ...actor,
          meetings: actor.meetings.nodes.map(fromOurs),
        }),
        theirs: ({ actors: [actor] }: { actors: { meetings: TheirMeeting[] }[] }) => ({
          ...actor,
          meetings: actor?.meetings.map(fromTheirs),
        }),
      },
    },
    {
      name: "20 meetings of a year, by title",
      ours: `query ($from: Edtf!, $to: Edtf!) {
        meetings(first: 20, filter: { period: { from: $from, to: $to } }, sort: { by: TITLE, direction: ASC }) {
          nodes { id title date { edtf } } } }`,
      theirs: `query ($from: String!, $to: String!) {
        meetings(limit: 20, where: { latest: { gte: $from }, earliest: { lte: $to } },
          sort: [{ sortName: ASC }, { id: ASC }]) { id title date } }`,
      variables: years.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
      same: {
        ours: ({ meetings }: { meetings: Nodes<Titled<{ edtf: string }>> }) =>
          meetings.nodes.map(({ date, ...rest }) => ({ ...rest, date: date.edtf })),
        theirs: ({ meetings }: { meetings: Titled<string>[] }) => meetings,
      },
    },
    {
      name: "one actor",
      ours: `query ($id: ID!) { actor(id: $id) { id name kind description } }`,
      theirs: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id name kind description } }`,
      variables: actors.map((id) => ({ id })),
      same: {
        ours: ({ actor }: { actor: object }) => actor,
        theirs: ({ actors: [actor] }: { actors: object[] }) => actor,
      },
    },
  ];
}
