/**
 * Measures server/networks against a plain loop over typed arrays, on generated facts.
 * Alone: `npx tsx tests/bench/networks.ts [rounds]`.
 */
import { bytesOf } from "../../server/networks/columns.ts";
import { createMeetingNetwork } from "../../server/networks/co-attendance.ts";
import { createStanceMatrix } from "../../server/networks/stance-matrix.ts";
import { createStanceNetwork } from "../../server/networks/stance-network.ts";
import { generateAttendances, generatePositions } from "./generate-columns.ts";
import { measureInTurn, ratio } from "./measure.ts";
import { plainCongruence, plainCount } from "./plain-networks.ts";

const rounds = Number(process.argv[2] ?? 10);
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function measureCongruence(): Promise<void> {
  const columns = generatePositions({ actors: 200, issues: 6203, positions: 870_000 });
  const congruence = () =>
    createStanceNetwork(columns, {
      over: "ACTORS",
      level: "PERSON",
      includeGroups: false,
      scale: { of: "STANCE", conditional: 0.5 },
      aggregation: "CONGRUENCE",
      normalisation: "NONE",
      duplicates: "INCLUDE",
      first: null,
    });
  const { pairs } = congruence();
  const plain = plainCongruence(columns);
  for (const [n, weight] of pairs.weight.entries()) {
    const expected = plain[pairs.a[n]! * 200 + pairs.b[n]!]!;
    if (Math.abs(weight - expected) > 1e-6) throw new Error(`${weight} is not ${expected}`);
  }
  const times = await measureInTurn(
    {
      ours: async () => congruence(),
      plain: async () => plainCongruence(columns),
      normalised: async () =>
        createStanceNetwork(columns, {
          over: "ACTORS",
          level: "PERSON",
          includeGroups: false,
          scale: { of: "STANCE", conditional: 0.5 },
          aggregation: "SUBTRACT",
          normalisation: "JACCARD",
          duplicates: "DAY",
          first: 300,
        }),
      matrix: async () =>
        createStanceMatrix(columns, {
          level: "PERSON",
          includeGroups: false,
          scale: { of: "STANCE", conditional: 0.5 },
          aggregation: "MEAN",
          normalisation: "NONE",
          duplicates: "INCLUDE",
        }),
    },
    rounds,
  );
  console.log(
    [
      `congruence, 200 actors x 6203 issues x ${columns.positions.actor.length} positions (${megabytes(bytesOf(columns))}), ${pairs.count} pairs:`,
      `  ours ${ms(times.ours.p50)}, p95 ${ms(times.ours.p95)}; plain loop ${ms(times.plain.p50)}, p95 ${ms(times.plain.p95)}: ${ratio(times.ours.p50, times.plain.p50)}`,
      `  SUBTRACT by JACCARD without duplicates, first 300: ${ms(times.normalised.p50)}; two-mode MEAN: ${ms(times.matrix.p50)}`,
    ].join("\n"),
  );
}

async function measureCoAttendance(attendances: number, largest: number): Promise<void> {
  const columns = generateAttendances({ attendances, largest });
  const network = (first: number | null) =>
    createMeetingNetwork(columns, {
      level: "PERSON",
      includeGroups: false,
      weight: "NEWMAN",
      first,
    });
  const { pairs } = network(null);
  const plain = plainCount(columns);
  if (plain.pairs !== pairs.count) throw new Error(`${pairs.count} pairs, not ${plain.pairs}`);
  const times = await measureInTurn(
    {
      top: async () => network(300),
      all: async () => network(null),
      plain: async () => plainCount(columns),
    },
    rounds,
    1,
  );
  console.log(
    [
      `co-attendance, ${columns.attendances.actor.length} attendances, largest meeting ${largest} (${megabytes(bytesOf(columns))}):`,
      `  ${pairs.count} pairs; first 300: ${ms(times.top.p50)}; all: ${ms(times.all.p50)}, ${((1e6 * times.all.p50) / pairs.count).toFixed(0)} ns a pair; plain loop ${ms(times.plain.p50)}: ${ratio(times.top.p50, times.plain.p50)}; peak memory of the process ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
    ].join("\n"),
  );
}

await measureCongruence();
for (const [attendances, largest] of [
  [5_000, 571],
  [10_000, 12],
  [100_000, 12],
  [1_000_000, 12],
] as const) {
  await measureCoAttendance(attendances, largest);
}
