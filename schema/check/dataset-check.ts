import { attendanceId, type DatasetInfo, membershipId, type RecordKind } from "../dataset.ts";
import { type LooseRecord } from "../typed-record.ts";
import { faultsOfDates } from "./faults-of-dates.ts";
import { faultsOfEvidence } from "./faults-of-evidence.ts";
import { faultsOfSense } from "./faults-of-sense.ts";
import { IdRegister, type PlaceStore } from "./id-register.ts";
import { MeetingWarnings } from "./meeting-warnings.ts";
import { nouns } from "./nouns.ts";
import { PartOfLinks } from "./part-of-links.ts";
import { type PlaceOf, type RecordFault, type Wording } from "./record-fault.ts";
import { type Reference, referencesOf } from "./references-of.ts";
import { suggest } from "./suggest.ts";

/**
 * What the check needs from its caller. `Place` is how the caller locates a record: in a file, or in a
 * request.
 */
export interface CheckOptions<Place> {
  /** dataset.yaml, as far as it could be parsed. */
  readonly info: DatasetInfo | null;
  readonly report: (at: Place, wording: Wording) => void;
  /** Called for what is not a fault but worth a look. */
  readonly warn?: (at: Place, warning: string) => void;
  /** A place in short form, for the message of another fault: `actors.yaml:3`. */
  readonly spell: (at: Place) => string;
  /**
   * Whether references may point into other data sets: unresolved ones are then collected in `elsewhere`.
   */
  readonly looksUp?: boolean;
  /** Keeps the place of each record; without it they are kept as they are. */
  readonly places?: PlaceStore<Place>;
}

/**
 * An id that records refer to and that this data set does not hold, with the place of the first
 * reference.
 */
export interface Elsewhere<Place> {
  readonly to: RecordKind;
  readonly id: string;
  readonly at: Place;
}

/**
 * Checks the records of one data set, each by itself and across records. Records are taken in the order
 * of `recordKinds`; only their ids and places stay in memory.
 */
export class DatasetCheck<Place> {
  readonly ids: IdRegister<Place>;
  private readonly sought = new Map<string, Elsewhere<Place>>();
  private readonly partOf = new PartOfLinks<Place>();
  /** Kinds of which some records could not be read: a missing id may be among those. */
  private readonly incomplete = new Set<RecordKind>();
  private readonly meetings: MeetingWarnings<Place>;
  private readonly options: CheckOptions<Place>;

  constructor(options: CheckOptions<Place>) {
    this.options = options;
    this.ids = new IdRegister(options.places);
    this.meetings = new MeetingWarnings(options.warn ?? (() => undefined), options.spell);
  }

  /** Unresolved references to look up in other data sets, each id once. */
  get elsewhere(): readonly Elsewhere<Place>[] {
    return [...this.sought.values()];
  }

  /** Records of this kind could not be read, so unresolved references to the kind are no faults. */
  lose(kind: RecordKind): void {
    this.incomplete.add(kind);
  }

  /** Checks a record; fields that could not be parsed are absent. */
  take(loose: LooseRecord, at: PlaceOf<Place>): void {
    this.registerRecord(loose, at);
    for (const reference of referencesOf(loose)) this.checkReference(reference, at);
    const faults = [
      ...faultsOfDates(loose),
      ...faultsOfSense(loose, this.options.info),
      ...faultsOfEvidence(loose),
    ];
    this.reportAll(faults, at);
    this.meetings.take(loose, at);
  }

  reportAll(faults: readonly RecordFault[], at: PlaceOf<Place>): void {
    for (const { path, of, problem, expected } of faults)
      this.options.report(at(path, of), { problem, expected });
  }

  /** Registers an author's id; one that is taken already is a fault. */
  register(kind: RecordKind | "dataset", id: string, at: Place): void {
    const before = this.ids.add(id, { kind, at });
    if (!before) return;
    const where = this.options.spell(before.at);
    const problem = `"${id}" is the id of ${nouns[before.kind]} already (${where})`;
    this.options.report(at, { problem, expected: "an id that nothing else has" });
  }

  /** Tells of a part that stands in the graph: others may belong to it. */
  addStoredPart(kind: "meetings" | "issues", id: string, whole: string): void {
    this.partOf.addKnown(kind, id, whole);
  }

  /** Checks what needs all records. */
  finish(atInfo: PlaceOf<Place> | null): void {
    const { info, report, looksUp } = this.options;
    this.partOf.check(this.ids, report, (kind, whole, at) => {
      if (this.incomplete.has(kind)) return true;
      if (!looksUp || this.ids.find(whole)) return false;
      this.seek({ to: kind, id: whole, at });
      return true;
    });
    this.meetings.finish();
    const opensOn = info?.opensOn;
    if (opensOn === undefined || !atInfo || this.incomplete.size > 0 || this.ids.find(opensOn))
      return;
    const problem = `nothing in the data set has the id "${opensOn}"`;
    report(atInfo(["opensOn"]), { problem, expected: "the id of a record" });
  }

  private registerRecord(loose: LooseRecord, at: PlaceOf<Place>): void {
    const { kind, record } = loose;
    if (kind === "memberships") {
      const { member, of } = record;
      if (member !== undefined && of !== undefined) {
        this.registerTie(kind, membershipId({ ...record, member, of }), at(["member"]));
      }
    } else if (kind === "attendances") {
      const { meeting, actor } = record;
      if (meeting !== undefined && actor !== undefined) {
        this.registerTie(kind, attendanceId({ meeting, actor }), at(["actor"]));
      }
    } else if (record.id === undefined) this.incomplete.add(kind);
    else this.register(kind, record.id, at(["id"]));

    if (kind !== "meetings" && kind !== "issues") return;
    const { id, partOf } = record;
    if (id === undefined) return;
    if (partOf !== undefined) this.partOf.add(kind, id, { whole: partOf, at: at(["partOf"]) });
    if (kind !== "meetings") return;
    for (const [n, attendance] of Object.entries(record.attendances ?? [])) {
      const key = attendanceId({ meeting: id, actor: attendance.actor });
      this.registerTie("attendances", key, at(["attendances", Number(n), "actor"]));
    }
  }

  private registerTie(kind: "attendances" | "memberships", id: string, at: Place): void {
    const before = this.ids.addTie(kind, id, at);
    if (!before) return;
    const [one, other] = id.split("/");
    const first = `(first at ${this.options.spell(before)})`;
    const problem =
      kind === "attendances"
        ? `"${other}" attends "${one}" twice ${first}`
        : `"${one}" is in "${other}" twice with the same role and begin ${first}`;
    this.options.report(at, { problem, expected: `one ${kind.slice(0, -1)}` });
  }

  private checkReference({ path, id, to }: Reference, at: PlaceOf<Place>): void {
    if (this.ids.has(to, id) || this.incomplete.has(to)) return;
    const expected = `the id of ${nouns[to]} of this data set`;
    const other = this.ids.find(id);
    if (!other && this.options.looksUp) return this.seek({ to, id, at: at(path) });
    const wording: Wording = other
      ? { problem: `"${id}" is ${nouns[other.kind]}`, expected }
      : {
          problem: `there is no ${nouns[to].replace(/^an? /, "")} "${id}"`,
          expected: `${expected}${suggest(id, this.ids.idsOf(to))}`,
        };
    this.options.report(at(path), wording);
  }

  private seek(elsewhere: Elsewhere<Place>): void {
    const key = `${elsewhere.to} ${elsewhere.id}`;
    if (!this.sought.has(key)) this.sought.set(key, elsewhere);
  }
}
