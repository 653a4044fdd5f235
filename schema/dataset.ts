/**
 * The schemas of a data set, which is a folder with `dataset.yaml` and one file for each kind of record
 * (YAML, CSV or JSON Lines). They turn one raw record into one typed record; `seed/read` finds the records
 * and their places in the files, and `schema/check` checks across records.
 */
import { z } from "zod";

/** The kinds of record in loading order: a kind comes after those that it refers to. */
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

/**
 * An enum written in any case, with spaces or hyphens, and kept as the API spells it (`state-media` →
 * `STATE_MEDIA`).
 */
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
/** Only `ATTENDED` means that the actor was present. */
export const attendanceStatuses = ["ATTENDED", "ANNOUNCED", "REPORTED", "ABSENT"] as const;
export const issueKinds = ["QUESTION", "CLAIM"] as const;
/** `CONDITIONAL`: yes, if. `AMBIVALENT`: both yes and no. `NEUTRAL`: abstains. `UNCLEAR`: the source leaves it open. */
export const stances = [
  "SUPPORTS",
  "OPPOSES",
  "CONDITIONAL",
  "NEUTRAL",
  "UNCLEAR",
  "AMBIVALENT",
] as const;
export const strengths = ["STRONG", "MODERATE", "WEAK"] as const;
/**
 * `SELF`: the holder says so. `REPORTED`: somebody says so of the holder. `INFERRED`: an outlet or coder
 * reads it into the text.
 */
export const attributions = ["SELF", "REPORTED", "INFERRED"] as const;
export const confidences = ["HIGH", "MEDIUM", "LOW"] as const;
/** `CODING` marks the compilers of the data set itself, where no outside text is the source. */
export const sourceTiers = [
  "OFFICIAL",
  "ESTABLISHED",
  "REGIONAL",
  "STATE_MEDIA",
  "AGGREGATOR",
  "PARTISAN",
  "CODING",
] as const;

/** A date in EDTF (ISO 8601-2). schema/check checks its syntax and calendar. */
const Edtf = Text.meta({ format: "edtf" });

/** SHA-256, in hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 of 64 small hexadecimal digits");

/** An offset in a text, in Unicode code points from its beginning. */
const CodePoint = z.int().min(0);

/**
 * The tie from a fact to a source, with the place of the fact in the source's text: `paragraph` counts from
 * 1; `start` and `end` (exclusive) count Unicode code points of the text as normalised by `normaliseText` of
 * schema/source-text.ts; `quote` is exact; `prefix` and `suffix` are the words before and after it (as in the
 * W3C's Web Annotation). Several citations of one fact may name the same source.
 *
 * In files there is also a short form: `source-id` or `source-id#locator`. A locator `p7` means paragraph 7.
 * `statedDate` is the date as that source words it ("Thursday"). `unverified`: the source could not be read
 * again.
 */
export const Citation = z.preprocess(
  withParagraph,
  z
    .strictObject({
      source: Id,
      paragraph: z.int().min(1).optional(),
      start: CodePoint.optional(),
      end: CodePoint.optional(),
      quote: Text.optional(),
      prefix: z.string().min(1).optional(),
      suffix: z.string().min(1).optional(),
      locator: Text.optional(),
      statedDate: Text.optional(),
      note: Text.optional(),
      unverified: z.boolean().default(false),
    })
    .refine(({ start, end }) => (start === undefined) === (end === undefined), {
      error: "start and end both, or neither",
      path: ["end"],
    })
    .refine(({ start, end }) => start === undefined || end === undefined || end > start, {
      error: "an end after the start",
      path: ["end"],
    }),
);
export type Citation = z.output<typeof Citation>;

function withParagraph(written: unknown): unknown {
  const citation = typeof written === "string" ? fromShortForm(written) : written;
  if (typeof citation !== "object" || citation === null || "paragraph" in citation) return citation;
  const locator = "locator" in citation ? citation.locator : undefined;
  const paragraph =
    typeof locator === "string" ? /^\s*p([1-9]\d*)\s*$/.exec(locator)?.[1] : undefined;
  return paragraph === undefined ? citation : { ...citation, paragraph: Number(paragraph) };
}

function fromShortForm(text: string): Record<string, unknown> {
  const [source, ...locator] = text.split("#");
  return locator.length > 0 ? { source, locator: locator.join("#") } : { source };
}

/** Every fact has at least one citation. */
const Citations = z
  .array(Citation)
  .min(1, "at least one source: every fact says where it was read");

const Confidence = word(confidences).default("HIGH");

/** Like `de`, `zh-Hans` or `pt-BR`; only the form is checked, not that the language exists. */
const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "a language tag of BCP 47, as en or zh-Hans");

const Source = z.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  author: Text.optional(),
  /** An interval where only a bound is known. */
  date: Edtf.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  tier: word(sourceTiers),
  /** A BCP 47 tag. */
  language: LanguageTag.optional(),
  /**
   * Hash of the text as normalised by `normaliseText` in schema/source-text.ts, by which a reader's copy
   * is recognised.
   */
  textHash: Sha256.optional(),
  /** In Unicode code points. */
  textLength: z.int().min(1).optional(),
  paragraphHashes: z.array(Sha256).optional(),
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
  /** A group that stands for unnamed participants; single actors inherit nothing from it. */
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
  /** A day on which a source shows the membership, where its begin and end are not known. */
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

/** Areas, each once. */
const Areas = z.array(Text).superRefine((areas, context) => {
  for (const [n, area] of areas.entries())
    if (areas.indexOf(area) < n)
      context.addIssue({ code: "custom", message: "each area once", path: [n], input: area });
});

/** Also where other fields have faults, so that these do not hide one more. */
const always = () => true;

const Issue = z
  .strictObject({
    id: Id,
    title: Text,
    /** Worded so that supporting and opposing mean something. */
    question: Text,
    kind: word(issueKinds).default("QUESTION"),
    /** The areas that it belongs to, the main one first. */
    areas: Areas.default([]),
    /** How the area was written while an issue had one: read as a list of one. */
    area: Text.optional().meta({ deprecated: true }),
    partOf: Id.optional(),
    /** Documents that the issue is about. */
    about: IdList,
    note: Text.optional(),
  })
  .refine(({ area, areas }) => area !== undefined || areas?.length !== 0, {
    error: "at least one area, in a list",
    path: ["areas"],
    when: always,
  })
  .refine(({ area, areas }) => area === undefined || areas?.length === 0, {
    error: "one of `area` and `areas`: put all areas into the list `areas`",
    path: ["area"],
    when: always,
  })
  .overwrite(({ area, ...issue }) =>
    area === undefined || issue.areas.length > 0 ? issue : { ...issue, areas: [area] },
  );
export type Issue = Omit<z.output<typeof Issue>, "area">;

const attendanceFields = {
  actor: Id,
  role: Text.optional(),
  /** The actor represented. */
  onBehalfOf: Id.optional(),
  /** The delegation in the words of the sources, where it is several actors or none of the data set. */
  delegation: Text.optional(),
  status: word(attendanceStatuses).default("ATTENDED"),
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
  /** `unknown` where no source gives it: the meeting is then in no period. */
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
  /**
   * A round whose own participants sat together too: its attendances then count like those of a session.
   */
  plenary: z.boolean().default(false),
  issues: IdList,
  attendances: z.array(NestedAttendance).default([]),
  /** Points on which the sources disagree, one sentence each. */
  disagreements: TextList,
  note: Text.optional(),
  citations: Citations,
});
export type Meeting = z.output<typeof Meeting>;

/** A link in the chain from the holder of a position to the text that reports it. */
const Teller = z.union([Text, z.strictObject({ actor: Id }), z.strictObject({ source: Id })]);
export type Teller = z.output<typeof Teller>;

export const Position = z.strictObject({
  id: Id,
  actor: Id,
  issue: Id,
  stance: word(stances),
  /** A number on the data set's scale, where the stance was measured rather than coded. */
  value: z.number().optional(),
  strength: word(strengths).optional(),
  /** The condition of a conditional stance, in a few words. */
  condition: Text.optional(),
  /** A name for it, the same wherever the condition is the same: such stances can be compared. */
  conditionKey: Id.optional(),
  date: Edtf,
  attribution: word(attributions),
  /** Who says so, nearest to the holder first: an actor, a source, or in words ("unnamed officials"). */
  reportedBy: z.array(Teller).default([]),
  summary: Text.optional(),
  confidence: Confidence,
  /** Stated jointly with others. */
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
  /** Data sets whose records this one refers to. */
  uses: IdList,
  /** The node that the explorer opens on. */
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

export type RecordOf = {
  [K in RecordKind]: K extends "issues" ? Issue : z.output<(typeof recordSchemas)[K]>;
};

/** `meeting/actor`: an actor attends a meeting once. Authors' ids contain no slash. */
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
