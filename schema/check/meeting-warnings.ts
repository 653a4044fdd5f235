import { type Attendance, type Meeting } from "../dataset.ts";
import { foldText } from "../text/fold-text.ts";
import { type LooseRecord } from "../typed-record.ts";
import { InvalidDateError, parseMeetingDate } from "../uncertain-date.ts";
import { type PlaceOf } from "./record-fault.ts";

/** What is kept of a meeting until all have been read. */
interface Seen<Place> {
  readonly id: string;
  readonly at: Place;
  readonly partOf: string | undefined;
  readonly sourceCount: number;
  readonly attendants: Set<string>;
  /** Persons, or actors of other data sets, whose attendance has no source of its own. */
  readonly unsourced: string[];
}

/**
 * Warnings about meetings: one that seems to be recorded twice, and one with several sources that do not
 * say which of them names a person.
 */
export class MeetingWarnings<Place> {
  /** Actors of this data set that are no persons. Those of data sets that it uses are not known here. */
  private readonly noPersons = new Set<string>();
  private readonly meetings = new Map<string, Seen<Place>>();
  /** Meetings by day and place. */
  private readonly occasions = new Map<string, Seen<Place>[]>();
  private readonly warn: (at: Place, warning: string) => void;
  private readonly spell: (at: Place) => string;

  constructor(warn: (at: Place, warning: string) => void, spell: (at: Place) => string) {
    this.warn = warn;
    this.spell = spell;
  }

  take(loose: LooseRecord, at: PlaceOf<Place>): void {
    if (loose.kind === "actors") {
      const { id, kind } = loose.record;
      if (id !== undefined && kind !== "PERSON") this.noPersons.add(id);
    } else if (loose.kind === "meetings") this.takeMeeting(loose.record, at);
    else if (loose.kind === "attendances" && loose.record.meeting !== undefined)
      this.attend(loose.record.meeting, loose.record);
  }

  /** Call when all meetings and attendances have been read. */
  finish(): void {
    for (const meetings of this.occasions.values()) {
      for (const [n, meeting] of meetings.entries())
        for (const other of meetings.slice(0, n)) this.compare(meeting, other);
    }
    for (const { at, sourceCount, unsourced } of this.meetings.values()) {
      if (sourceCount < 2 || unsourced.length === 0) continue;
      const whom = unsourced.map((id) => `"${id}"`).join(", ");
      this.warn(at, `cites ${sourceCount} sources and does not say which of them names ${whom}`);
    }
  }

  private takeMeeting(meeting: Partial<Meeting>, at: PlaceOf<Place>): void {
    const { id, partOf, citations = [], attendances = [] } = meeting;
    if (id === undefined) return;
    const seen: Seen<Place> = {
      id,
      at: at([]),
      partOf,
      sourceCount: new Set(citations.map(({ source }) => source)).size,
      attendants: new Set(),
      unsourced: [],
    };
    this.meetings.set(id, seen);
    attendances.forEach((attendance) => this.attend(id, attendance));
    const occasion = findOccasion(meeting);
    if (occasion === null) return;
    const others = this.occasions.get(occasion);
    if (others) others.push(seen);
    else this.occasions.set(occasion, [seen]);
  }

  private attend(meeting: string, { actor, citations = [] }: Partial<Attendance>): void {
    const seen = this.meetings.get(meeting);
    if (!seen || actor === undefined) return;
    seen.attendants.add(actor);
    if (citations.length === 0 && !this.noPersons.has(actor)) seen.unsourced.push(actor);
  }

  /** A session and its round are different meetings, and so are sessions of one round. */
  private compare(meeting: Seen<Place>, other: Seen<Place>): void {
    const isOneOccasion = meeting.partOf === other.id || other.partOf === meeting.id;
    if (isOneOccasion || (meeting.partOf !== undefined && meeting.partOf === other.partOf)) return;
    const both = [...meeting.attendants].filter((id) => other.attendants.has(id));
    if (both.length < 2) return;
    const whom = both.map((id) => `"${id}"`).join(", ");
    const where = `"${other.id}" (${this.spell(other.at)})`;
    this.warn(
      meeting.at,
      `may be the same meeting as ${where}: one day, one place, both with ${whom}`,
    );
  }
}

/** Day and place of a meeting as one key, or null where either is not known. */
function findOccasion({ date, place }: Partial<Meeting>): string | null {
  if (date === undefined || place === undefined) return null;
  try {
    const { earliest, latest } = parseMeetingDate(date);
    return earliest !== null && earliest === latest ? `${earliest} ${foldText(place)}` : null;
  } catch (error) {
    if (error instanceof InvalidDateError) return null;
    throw error;
  }
}
