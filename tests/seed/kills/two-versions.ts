import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";

/** The folders of one data set in two versions. */
export interface TwoVersions {
  readonly earlier: string;
  readonly later: string;
  /** The number of records of each. */
  readonly records: Readonly<Record<"earlier" | "later", number>>;
}

/**
 * Writes a data set with every kind of record and tie, in two versions. The later one has more of everything
 * and other names, and lacks some records of the earlier one.
 * @param size the number of actors of the later version; the records are some six times as many
 */
export function writeTwoVersions(folder: string, size: number): TwoVersions {
  const write = (name: string, first: number, end: number): { to: string; count: number } => {
    const files = filesOf(name, first, end);
    const to = join(folder, name);
    mkdirSync(to, { recursive: true });
    let count = 0;
    for (const [kind, lines] of Object.entries(files)) {
      writeFileSync(join(to, kind), `${lines.join("\n")}\n`);
      if (kind.endsWith(".jsonl")) count += lines.length;
    }
    return { to, count };
  };
  const earlier = write("earlier", 0, Math.ceil(size / 2));
  const later = write("later", Math.ceil(size / 10), size + Math.ceil(size / 10));
  return {
    earlier: earlier.to,
    later: later.to,
    records: { earlier: earlier.count, later: later.count },
  };
}

function filesOf(version: string, first: number, end: number): Record<string, string[]> {
  const numbers = Array.from({ length: end - first }, (_, n) => first + n);
  const each = (recordOf: (n: number) => object) => numbers.map((n) => JSON.stringify(recordOf(n)));
  const citations = (n: number) => [{ source: `s${n}`, quote: `Words of the ${version} version` }];
  const issue = (n: number) => `i${first + ((n - first) % 5)}`;
  const issues = numbers.slice(0, 5);
  return {
    "dataset.yaml": [
      "id: killed",
      `title: The ${version} version`,
      "description: For loads that are killed.",
      "licence: CC0-1.0",
      "citation: None.",
      "languages: [en]",
    ],
    "sources.jsonl": each((n) => {
      return { id: `s${n}`, title: `Source ${n}`, publisher: "P", tier: "official" };
    }),
    "actors.jsonl": each((n) => {
      return {
        id: `a${n}`,
        name: `Actor ${n}, ${version}`,
        kind: n === first ? "state" : "person",
      };
    }),
    "memberships.jsonl": numbers
      .slice(1)
      .map((n) => JSON.stringify({ member: `a${n}`, of: `a${first}`, citations: citations(n) })),
    "issues.jsonl": issues.map((n) =>
      JSON.stringify({
        id: `i${n}`,
        title: `Issue ${n}`,
        question: "Is it?",
        area: "peace",
        ...(n > first && { partOf: `i${first}` }),
      }),
    ),
    // A session refers to its round, which may come later.
    "meetings.jsonl": each((n) => {
      return {
        id: `m${n}`,
        title: `Meeting ${n}, ${version}`,
        date: "2025-12-20",
        issues: [issue(n)],
        citations: citations(n),
        ...(n % 3 !== 2 && n < end - 3 && { partOf: `m${n - (n % 3) + 2}` }),
      };
    }),
    "attendances.jsonl": each((n) => {
      return { actor: `a${n}`, meeting: `m${n}`, role: version };
    }),
    "positions.jsonl": each((n) => {
      return {
        id: `p${n}`,
        actor: `a${n}`,
        issue: issue(n),
        stance: version === "later" ? "supports" : "opposes",
        date: "2025-12-20",
        attribution: "self",
        citations: citations(n),
      };
    }),
  };
}
