import { type LanesQuery } from "../../api/__generated__/graphql.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Stance } from "../../model/kinds.ts";
import { dateWords } from "../../panels/parts/date-words.ts";
import { stanceWord } from "../../panels/parts/words.ts";
import { dayNumber, type TimeSpan } from "../../model/day-span.ts";
import { placeOf } from "../../panels/time/time-scale.ts";

type RawActor = LanesQuery["actors"]["nodes"][number];

/** A meeting attended or a position taken, at its first possible day. */
export interface Moment {
  readonly id: string;
  readonly kind: "MEETING" | "POSITION";
  readonly day: number;
  /** For a position. */
  readonly stance: Stance | null;
  readonly title: string;
  readonly detail: string;
}

/** An actor's line through time. */
export interface Lane {
  readonly actor: RawActor;
  readonly moments: readonly Moment[];
  /** Those without a first possible day in the time span, which are not drawn. */
  readonly undrawn: readonly Pick<Moment, "id" | "kind">[];
}

/** One mark of a lane; marks that would overlap are joined to one, with a count. */
export interface Mark {
  readonly key: string;
  readonly kind: Moment["kind"];
  /** Its centre, CSS pixels from the left end. */
  readonly x: number;
  readonly moments: readonly Moment[];
}

/**
 * The lanes of some actors within a time span. Rounds are left out, because their sessions say who met whom.
 */
export function lanesOf(t: Translate, actors: readonly RawActor[], span: TimeSpan): Lane[] {
  return actors.map((actor) => {
    const all = [...meetingsOf(t, actor), ...positionsOf(t, actor)];
    const isDrawn = (moment: Undated): moment is Moment =>
      moment.day !== null && span.from <= moment.day && moment.day <= span.to;
    return {
      actor,
      moments: all.filter(isDrawn),
      undrawn: all.filter((moment) => !isDrawn(moment)),
    };
  });
}

type Undated = Omit<Moment, "day"> & { readonly day: number | null };

const dayOfFact = (earliest: string | null) => (earliest === null ? null : dayNumber(earliest));

function meetingsOf(t: Translate, actor: RawActor): Undated[] {
  return actor.attendances.nodes.flatMap(({ role, meeting, isInherited }): Undated[] => {
    if (!meeting.isEncounter) return [];
    const evidence = isInherited ? t("attendance.inherited-mark") : null;
    const detail = [dateWords(t, meeting.date), role, evidence].filter(Boolean).join(", ");
    return [
      {
        id: meeting.id,
        kind: "MEETING",
        day: dayOfFact(meeting.date.earliest),
        stance: null,
        title: meeting.title,
        detail,
      },
    ];
  });
}

function positionsOf(t: Translate, actor: RawActor): Undated[] {
  return actor.positions.nodes.map(({ id, stance, date, issue }): Undated => {
    const detail = `${dateWords(t, date)}, ${stanceWord(t, stance, issue.issueKind)}`;
    return {
      id,
      kind: "POSITION",
      day: dayOfFact(date.earliest),
      stance,
      title: issue.title,
      detail,
    };
  });
}

/** The marks of one kind in a lane; those closer than `room` CSS pixels are joined. */
export function marksOf(
  moments: readonly Moment[],
  kind: Moment["kind"],
  span: TimeSpan,
  width: number,
  room: number,
): Mark[] {
  const dated = moments
    .filter((moment) => moment.kind === kind)
    .map((moment) => ({ moment, x: placeOf(span, moment.day + 0.5) * width }))
    .toSorted((a, b) => a.x - b.x);
  const marks: { x: number; last: number; moments: Moment[] }[] = [];
  for (const { moment, x } of dated) {
    const before = marks.at(-1);
    if (before !== undefined && x - before.x < room) before.moments.push(moment);
    else marks.push({ x, last: x, moments: [moment] });
  }
  return marks.map(({ x, moments: together }) => ({
    key: `${kind}-${together[0]?.id ?? x}`,
    kind,
    x,
    moments: together,
  }));
}

/** A meeting that joins lanes, from the topmost to the lowest lane of its attendants. */
export interface Joint {
  readonly meeting: string;
  readonly day: number;
  readonly top: number;
  readonly bottom: number;
}

/** The meetings that two or more lanes share. */
export function jointsOf(lanes: readonly Lane[]): Joint[] {
  const joints = new Map<string, { day: number; rows: number[] }>();
  lanes.forEach(({ moments }, row) => {
    for (const { id, kind, day } of moments) {
      if (kind !== "MEETING") continue;
      const joint = joints.get(id) ?? { day, rows: [] };
      joint.rows.push(row);
      joints.set(id, joint);
    }
  });
  return [...joints].flatMap(([meeting, { day, rows }]) =>
    rows.length < 2 ? [] : [{ meeting, day, top: Math.min(...rows), bottom: Math.max(...rows) }],
  );
}
