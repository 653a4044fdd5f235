import {
  attendanceId,
  type DatasetInfo,
  membershipId,
  recordKinds,
  type RecordKind,
} from "../../schema/dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";
import { type Path, pathInFile, type RawRecord } from "../read/raw-record.ts";
import { suggest } from "../suggest.ts";
import { type LooseRecord } from "../typed-record.ts";
import { faultsOfDates } from "./check-dates.ts";
import { faultsOfSense } from "./check-sense.ts";
import { faultAt } from "./describe-issue.ts";
import { IdRegister } from "./id-register.ts";
import { PartOfLinks } from "./part-of.ts";
import { type Reference, referencesOf } from "./references.ts";

const nouns = {
  dataset: "the data set",
  sources: "a source",
  actors: "an actor",
  memberships: "a membership",
  documents: "a document",
  issues: "an issue",
  meetings: "a meeting",
  attendances: "an attendance",
  positions: "a position",
} as const;

/** Looks across the records of one data set as they pass by, in the order of `recordKinds`. */
export class DatasetCheck {
  readonly ids = new IdRegister();
  private readonly partOf = new PartOfLinks();
  /** Kinds of which records were lost: what is not there may have been meant to be. */
  private readonly incomplete = new Set<RecordKind>();
  private readonly info: DatasetInfo | null;
  private readonly report: OnFault;

  constructor(info: DatasetInfo | null, report: OnFault) {
    this.info = info;
    this.report = report;
  }

  readonly onFault: OnFault = (fault) => {
    if (fault.losesRecords) {
      const lost = recordKinds.find((kind) => fault.file.startsWith(`${kind}.`));
      for (const kind of lost ? [lost] : recordKinds) this.incomplete.add(kind);
    }
    this.report(fault);
  };

  /** A record, or as much of it as could be understood. */
  take(loose: LooseRecord, raw: RawRecord): void {
    this.registerRecord(loose, raw);
    for (const reference of referencesOf(loose)) this.checkReference(reference, raw);
    faultsOfDates(loose, raw).forEach(this.report);
    faultsOfSense(loose, raw, this.info).forEach(this.report);
  }

  /** Notes an author's id. */
  register(kind: RecordKind | "dataset", id: string, raw: RawRecord): void {
    const before = this.ids.add(id, { kind, file: raw.file, ...raw.place(["id"]) });
    if (!before) return;
    const problem = `"${id}" is the id of ${nouns[before.kind]} already (${before.file}:${before.line})`;
    this.report(faultAt(raw, ["id"], { problem, expected: "an id that nothing else has" }));
  }

  /** What can be judged only when all records have passed. */
  finish(rawInfo: RawRecord | null): void {
    this.partOf.check(this.ids, (kind) => !this.incomplete.has(kind), this.report);
    const opensOn = this.info?.opensOn;
    if (opensOn === undefined || !rawInfo || this.incomplete.size > 0 || this.ids.find(opensOn))
      return;
    const problem = `nothing in the data set has the id "${opensOn}"`;
    this.report(faultAt(rawInfo, ["opensOn"], { problem, expected: "the id of a record" }));
  }

  private registerRecord(loose: LooseRecord, raw: RawRecord): void {
    const { kind, record } = loose;
    if (kind === "memberships") {
      const { member, of } = record;
      if (member !== undefined && of !== undefined) {
        this.registerTie(kind, membershipId({ ...record, member, of }), raw, ["member"]);
      }
    } else if (kind === "attendances") {
      const { meeting, actor } = record;
      if (meeting !== undefined && actor !== undefined) {
        this.registerTie(kind, attendanceId({ meeting, actor }), raw, ["actor"]);
      }
    } else if (record.id === undefined) this.incomplete.add(kind);
    else this.register(kind, record.id, raw);

    if (kind !== "meetings" && kind !== "issues") return;
    const { id, partOf } = record;
    if (id === undefined) return;
    if (partOf !== undefined) {
      const at = { file: raw.file, ...raw.place(["partOf"]), path: pathInFile(raw, ["partOf"]) };
      this.partOf.add(kind, id, { whole: partOf, at });
    }
    if (kind !== "meetings") return;
    for (const [n, attendance] of Object.entries(record.attendances ?? [])) {
      const key = attendanceId({ meeting: id, actor: attendance.actor });
      this.registerTie("attendances", key, raw, ["attendances", Number(n), "actor"]);
    }
  }

  private registerTie(
    kind: "attendances" | "memberships",
    id: string,
    raw: RawRecord,
    path: Path,
  ): void {
    const before = this.ids.addTie(kind, id, { kind, file: raw.file, ...raw.place(path) });
    if (!before) return;
    const [one, other] = id.split("/");
    const first = `(first at ${before.file}:${before.line})`;
    const problem =
      kind === "attendances"
        ? `"${other}" attends "${one}" twice ${first}`
        : `"${one}" is in "${other}" twice with the same role and begin ${first}`;
    this.report(faultAt(raw, path, { problem, expected: `one ${kind.slice(0, -1)}` }));
  }

  private checkReference({ path, id, to }: Reference, raw: RawRecord): void {
    if (this.ids.has(to, id) || this.incomplete.has(to)) return;
    const expected = `the id of ${nouns[to]} of this data set`;
    const other = this.ids.find(id);
    const wording: Pick<Fault, "problem" | "expected"> = other
      ? { problem: `"${id}" is ${nouns[other.kind]}`, expected }
      : {
          problem: `there is no ${nouns[to].replace(/^an? /, "")} "${id}"`,
          expected: `${expected}${suggest(id, this.ids.idsOf(to))}`,
        };
    this.report(faultAt(raw, path, wording));
  }
}
