import { compareText } from "../rows/compare-text.ts";
import { type MeetingTies } from "./catalogue.ts";
import { type CitationPlace, type Cited, citedSources, placesOfTie } from "./cited.ts";
import { type CodedColumn } from "./coded-column.ts";
import { tieColumns } from "./read-tables.ts";
import { type AttendantRow } from "./table-rows.ts";
import { childrenByParent, groupPairs, indexPairs } from "./index-groups.ts";
import { type Table } from "./table.ts";

interface MeetingRow {
  readonly id: string;
  readonly encounter: boolean;
  readonly disputed: boolean;
  readonly attendants: readonly AttendantRow[];
  readonly issues: readonly string[];
  readonly citations: readonly CitationPlace[];
  readonly rounds: readonly string[];
}

/** Collects attendances, discussed issues, citations and rounds while meetings are read. */
export function meetingTies(actors: Table, issues: Table, sources: Table) {
  const announced = { meeting: [] as number[], actor: [] as number[] };
  const announcements: AttendantRow[] = [];
  const attended = { meeting: [] as number[], actor: [] as number[] };
  const discussed = indexPairs(issues);
  const cited = citedSources(sources);
  const rounds: (string | null)[] = [];
  const isEncounter: boolean[] = [];
  const isDisputed: boolean[] = [];
  return {
    add(row: MeetingRow) {
      const index = rounds.length;
      const all = row.attendants.map((tie) => [actors.indexOf(tie.actor), tie] as const);
      for (const [actor, tie] of all.sort(([a], [b]) => a - b)) {
        announcements.push(tie);
        const wasThere = tie.status === "ATTENDED";
        for (const list of wasThere ? [announced, attended] : [announced]) {
          list.meeting.push(index);
          list.actor.push(actor);
        }
      }
      discussed.add(index, row.issues);
      cited.add(index, row.citations);
      rounds.push(row.rounds[0] ?? null);
      isEncounter.push(row.encounter);
      isDisputed.push(row.disputed);
    },
    finish(ids: readonly string[]): MeetingTies & { attendances: Attendances } {
      const indices = new Map(ids.map((id, index) => [id, index]));
      const round = Int32Array.from(rounds, (id) => (id === null ? -1 : (indices.get(id) ?? -1)));
      const isRound = new Uint8Array(ids.length);
      for (const index of round) if (index >= 0) isRound[index] = 1;
      const { meeting, actor } = attended;
      const attendants = groupPairs(ids.length, meeting, actor);
      return {
        attendants,
        ofActors: groupPairs(actors.count, actor, meeting),
        issues: discussed.finish(ids.length),
        sources: cited.finish(ids.length),
        round,
        sessions: childrenByParent(round),
        isRound,
        isEncounter: Uint8Array.from(isEncounter, Number),
        isDisputed: Uint8Array.from(isDisputed, Number),
        attendances: inOrderOfIds(ids, announced, announcements, sources),
      };
    },
  };
}

/** All attendances, announced and absent ones too, in ascending order of their ids, `meeting/actor`. */
export interface Attendances {
  /** How many attendances each meeting has. */
  readonly counts: Uint32Array;
  readonly meeting: Int32Array;
  readonly actor: Int32Array;
  readonly sources: Cited;
  /** What they are filtered by. */
  readonly columns: Readonly<Record<string, CodedColumn>>;
}

/**
 * Sorts by `id + "/"`: ids contain no slash, but some of their characters sort before it, so `a-b/x` comes
 * before `a/x`.
 */
function inOrderOfIds(
  ids: readonly string[],
  announced: { readonly meeting: readonly number[]; readonly actor: readonly number[] },
  announcements: readonly AttendantRow[],
  sources: Table,
): Attendances {
  const { offsets, members } = groupPairs(ids.length, announced.meeting, announced.actor);
  const cited = citedSources(sources);
  const columns = tieColumns(["status", "onBehalfOf"]);
  const withSlash = ids.map((id) => `${id}/`);
  const order = [...ids.keys()].sort((a, b) => compareText(withSlash[a]!, withSlash[b]!));
  const meeting = new Int32Array(members.length);
  const actor = new Int32Array(members.length);
  let next = 0;
  for (const m of order) {
    for (let n = offsets[m]!; n < offsets[m + 1]!; n += 1) {
      meeting[next] = m;
      // Meetings were read in order, so each group is a run of what was read.
      const tie = announcements[n]!;
      cited.add(next, placesOfTie(tie));
      columns.add(tie);
      actor[next++] = members[n]!;
    }
  }
  const counts = offsets.slice(1).map((end, m) => end - offsets[m]!);
  const sourcesOf = cited.finish(members.length);
  return { counts, meeting, actor, sources: sourcesOf, columns: columns.finish() };
}
