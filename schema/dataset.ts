/**
 * What a data set is: a folder with `dataset.yaml` and one file a kind (YAML, CSV or JSON Lines).
 * These schemas turn one raw record into one typed row; `seed/read` finds the records and their
 * places in the files, `seed/check` looks across records.
 */
import { z } from "zod";

/** The kinds of record, in the order in which they are loaded: what others refer to comes first. */
export const recordKinds = [
  "sources",
  "actors",
  "memberships",
  "documents",
  "issues",
  "meetings",
  "attendances",
  "positions",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An author's own id: stable, readable, and unique over all kinds of a graph. */
const Id = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._-]*$/u,
    "an id of small letters, digits, '-', '_' and '.', beginning with a letter or digit",
  )
  .max(120);

const Text = z.string().trim().min(1);
const TextList = z.array(Text).default([]);
const IdList = z.array(Id).default([]);

/** Written in any case, with spaces or hyphens; kept in the API's spelling (`state-media` → `STATE_MEDIA`). */
function word<const T extends readonly [string, ...string[]]>(values: T) {
  return z.preprocess(
    (value) =>
      typeof value === "string"
        ? value
            .trim()
            .toUpperCase()
            .replace(/[\s-]+/g, "_")
        : value,
    z.enum(values),
  );
}

export const actorKinds = ["PERSON", "ORGANISATION", "STATE", "GROUP"] as const;
export const meetingKinds = ["IN_PERSON", "CALL", "VIDEO", "VISIT"] as const;
export const meetingStatuses = ["HELD", "ANNOUNCED", "REPORTED", "CANCELLED"] as const;
export const issueKinds = ["QUESTION", "CLAIM"] as const;
export const stances = ["SUPPORTS", "OPPOSES", "CONDITIONAL", "NEUTRAL", "UNCLEAR"] as const;
export const strengths = ["STRONG", "MODERATE", "WEAK"] as const;
export const attributions = ["SELF", "REPORTED"] as const;
export const confidences = ["HIGH", "MEDIUM", "LOW"] as const;
/** `CODING` marks the data set's own compilers, where they and no outside text are the source. */
export const sourceTiers = [
  "OFFICIAL",
  "ESTABLISHED",
  "REGIONAL",
  "STATE_MEDIA",
  "AGGREGATOR",
  "PARTISAN",
  "CODING",
] as const;

/** A date in EDTF (ISO 8601-2): its syntax and calendar are checked by seed/check, which knows `edtf`. */
const Edtf = Text;

/**
 * The tie from a fact to a source. In files also written short: `source-id` or `source-id#locator`.
 * `statedDate` is the date as that source words it ("Thursday").
 */
export const Citation = z.preprocess(
  (value) => {
    if (typeof value !== "string") return value;
    const [source, ...locator] = value.split("#");
    return locator.length > 0 ? { source, locator: locator.join("#") } : { source };
  },
  z.strictObject({
    source: Id,
    locator: Text.optional(),
    quote: Text.optional(),
    statedDate: Text.optional(),
    note: Text.optional(),
  }),
);
export type Citation = z.output<typeof Citation>;

/** Every fact has at least one citation. */
const Citations = z
  .array(Citation)
  .min(1, "at least one source: every fact says where it was read");

const Confidence = word(confidences).default("HIGH");

const Source = z.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  author: Text.optional(),
  date: Edtf.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  tier: word(sourceTiers),
  language: Text.optional(),
  note: Text.optional(),
});

export const Actor = z.strictObject({
  id: Id,
  name: Text,
  kind: word(actorKinds),
  /** Office or nature in a few words. */
  description: Text.optional(),
  aliases: TextList,
  /** ISO 3166-1 alpha-2, upper case. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a country code of two capital letters, as FR")
    .optional(),
  /** A group that stands for unnamed participants; nothing is passed down from it to single actors. */
  placeholder: z.boolean().default(false),
  /** The side of the table this actor is coloured with: an id of `sides` in dataset.yaml. */
  side: Id.optional(),
  note: Text.optional(),
  citations: z.array(Citation).default([]),
});
export type Actor = z.output<typeof Actor>;

/** An actor belongs to an organisation, state or group; with `role`, also a post. Identity: see membershipId. */
export const Membership = z.strictObject({
  member: Id,
  of: Id,
  role: Text.optional(),
  from: Edtf.optional(),
  to: Edtf.optional(),
  /** A day on which a source shows the membership, where its begin and end are unknown. */
  asOf: Edtf.optional(),
  confidence: Confidence,
  note: Text.optional(),
  citations: Citations,
});
export type Membership = z.output<typeof Membership>;

const Document = z.strictObject({
  id: Id,
  title: Text,
  date: Edtf.optional(),
  issuers: IdList,
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: Text.optional(),
  citations: Citations,
});

export const Issue = z.strictObject({
  id: Id,
  title: Text,
  /** Worded so that supporting and opposing mean something. */
  question: Text,
  kind: word(issueKinds).default("QUESTION"),
  area: Text,
  partOf: Id.optional(),
  /** Documents that the issue is about. */
  about: IdList,
  note: Text.optional(),
});
export type Issue = z.output<typeof Issue>;

const attendanceFields = {
  actor: Id,
  role: Text.optional(),
  /** The actor represented. */
  onBehalfOf: Id.optional(),
  /** The delegation as the sources word it, where it is more than one actor or not an actor of the set. */
  delegation: Text.optional(),
  confidence: word(confidences).optional(),
  note: Text.optional(),
};

/** An attendance written inside its meeting: without citations of its own it rests on the meeting's. */
const NestedAttendance = z.strictObject({
  ...attendanceFields,
  citations: z.array(Citation).default([]),
});

/** An attendance in a file of its own: without citations of its own it rests on the meeting's. */
export const Attendance = z.strictObject({
  meeting: Id,
  ...attendanceFields,
  citations: z.array(Citation).default([]),
});
export type Attendance = z.output<typeof Attendance>;

export const Meeting = z.strictObject({
  id: Id,
  title: Text,
  kind: word(meetingKinds).default("IN_PERSON"),
  /** The format in the coders' words ("bilateral, hosted"). */
  format: Text.optional(),
  date: Edtf,
  place: Text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a country code of two capital letters, as FR")
    .optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  status: word(meetingStatuses).default("HELD"),
  summary: Text.optional(),
  confidence: Confidence,
  /** The round that this meeting is a session of. */
  partOf: Id.optional(),
  /** A round whose own attendants sat together too: then its attendances count as a session's. */
  plenary: z.boolean().default(false),
  issues: IdList,
  attendances: z.array(NestedAttendance).default([]),
  /** What the sources disagree about, a sentence each. */
  disagreements: TextList,
  note: Text.optional(),
  citations: Citations,
});
export type Meeting = z.output<typeof Meeting>;

export const Position = z.strictObject({
  id: Id,
  actor: Id,
  issue: Id,
  stance: word(stances),
  /** A number on the data set's scale, where the stance was measured rather than coded. */
  value: z.number().optional(),
  strength: word(strengths).optional(),
  condition: Text.optional(),
  date: Edtf,
  attribution: word(attributions),
  /** Who says so, nearest to the holder first ("unnamed officials", then "Axadle Times"). */
  reportedBy: TextList,
  summary: Text.optional(),
  confidence: Confidence,
  /** Taken together with others in one statement. */
  joint: z.boolean().default(false),
  meeting: Id.optional(),
  document: Id.optional(),
  note: Text.optional(),
  citations: Citations,
});
export type Position = z.output<typeof Position>;

/** A side of the table: how actors are grouped for colour and legend. At most eight can be told apart. */
const Side = z.strictObject({ id: Id, title: Text });

/** dataset.yaml */
export const DatasetInfo = z.strictObject({
  id: Id,
  title: Text,
  description: Text,
  licence: Text,
  citation: Text,
  /** BCP 47 tags. */
  languages: z.array(Text).min(1),
  /** The scale of `value` in positions. */
  scale: z
    .strictObject({ min: z.number(), max: z.number() })
    .refine((scale) => scale.min < scale.max, "min below max")
    .default({ min: -1, max: 1 }),
  sides: z.array(Side).max(8).default([]),
  /** Node that the explorer opens on. */
  opensOn: Id.optional(),
});
export type DatasetInfo = z.output<typeof DatasetInfo>;

/** The schema of each kind of record. */
export const recordSchemas = {
  sources: Source,
  actors: Actor,
  memberships: Membership,
  documents: Document,
  issues: Issue,
  meetings: Meeting,
  attendances: Attendance,
  positions: Position,
} as const;

export type RecordOf = { [K in RecordKind]: z.output<(typeof recordSchemas)[K]> };

/** An actor attends a meeting once: `meeting/actor`. No author's id holds a slash. */
export function attendanceId(attendance: Pick<Attendance, "meeting" | "actor">): string {
  return `${attendance.meeting}/${attendance.actor}`;
}

/** `member/of`, then role and begin (or the day shown) where given: two posts in one house stay two. */
export function membershipId(
  membership: Pick<Membership, "member" | "of" | "role" | "from" | "to" | "asOf">,
): string {
  const since = membership.from ?? membership.asOf ?? membership.to;
  return [membership.member, membership.of, membership.role, since]
    .filter((part) => part !== undefined)
    .map((part) => part.replaceAll("/", "-"))
    .join("/");
}
