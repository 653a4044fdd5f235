import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createAnalysis } from "../../server/analysis/analysis.ts";
import { snapshotsIn } from "../../server/analysis/column-snapshots.ts";
import { type StanceNetworkQuestion } from "../../server/analysis/jobs/stance-options.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { loadVotes } from "./load-votes.ts";
import { bytesOf, type NamedColumns } from "../../server/networks/columns/columns.ts";
import { createMeetingNetwork } from "../../server/networks/meetings/co-attendance.ts";
import { createStanceMatrix } from "../../server/networks/stances/stance-matrix.ts";
import { createStanceNetwork } from "../../server/networks/stances/stance-network.ts";
import { generateAttendances, generatePositions } from "./generate-columns.ts";
import { measureInterleaved, ratio } from "./times.ts";
import { plainCongruence, plainCount } from "./plain-networks.ts";

const rounds = 10;
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Networks over generated facts, against a plain loop over typed arrays. */
export async function benchNetworks(): Promise<void> {
  const columns = generatePositions({ actors: 200, issues: 6203, positions: 870_000 });
  await measureCongruence(columns);
  for (const [attendances, largest] of [
    [5_000, 571],
    [10_000, 12],
    [100_000, 12],
    [1_000_000, 12],
  ] as const) {
    await measureCoAttendance(attendances, largest);
  }
  await measureSnapshot(columns);
  await measureThreads(columns);
}

/** What a restart waits for before its first network: the columns, read back from disk. */
async function measureSnapshot(columns: NamedColumns): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    await snapshotsIn(folder).keep("bench", columns);
    const [begin, before] = [performance.now(), process.cpuUsage()];
    const found = await snapshotsIn(folder).find("bench");
    const [taken, { user, system }] = [performance.now() - begin, process.cpuUsage(before)];
    if (found?.positions.actor.length !== columns.positions.actor.length)
      throw new Error("the snapshot does not hold the columns");
    console.log(`columns read back from disk: ${ms(taken)} (CPU ${ms((user + system) / 1000)})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureCongruence(columns: NamedColumns): Promise<void> {
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
  const times = await measureInterleaved(
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
  const times = await measureInterleaved(
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

/** From the graph to the answer, cold and warm, and how long the event loop is blocked meanwhile. */
async function measureThreads(columns: NamedColumns): Promise<void> {
  const engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  const loading = performance.now();
  await loadVotes(engine, columns);
  console.log(
    `threads, the same positions in an embedded graph (written in ${ms(performance.now() - loading)}):`,
  );
  let reading = 0;
  const analysis = createAnalysis(engine, (_, taken) => {
    reading = taken;
  });
  const waiting = new AbortController().signal;
  // A different number of pairs each time, so that no answer is one that is kept.
  let first = 100;
  const congruence = async () =>
    analysis.ask(
      await analysis.data(engine, waiting),
      "stanceNetwork",
      { network: question, first: first++ },
      waiting,
    );
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const longest = async (work: () => Promise<unknown>) => {
    delay.reset();
    delay.enable();
    const begin = performance.now();
    await work();
    delay.disable();
    return {
      taken: performance.now() - begin,
      longest: delay.max / 1e6,
      usual: delay.percentile(99.9) / 1e6,
    };
  };
  const idle = await longest(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  const cold = await longest(congruence);
  const warm = await longest(async () => {
    for (let round = 0; round < rounds; round += 1) await congruence();
  });
  const times = await measureInterleaved(
    { thread: congruence, plain: async () => plainCongruence(columns) },
    rounds,
  );
  console.log(
    [
      `  cold ${ms(cold.taken)}, of which reading ${ms(reading)}; warm ${ms(times.thread.p50)}, p95 ${ms(times.thread.p95)}; plain loop ${ms(times.plain.p50)}: ${ratio(times.thread.p50, times.plain.p50)}`,
      `  event loop held at most (99.9 %): idle ${ms(idle.longest)} (${ms(idle.usual)}); reading ${ms(cold.longest)} (${ms(cold.usual)}); warm ${ms(warm.longest)} (${ms(warm.usual)})`,
      `  columns ${megabytes(analysis.facts()?.bytes ?? 0)}; peak memory of the process, graph and all, ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
    ].join("\n"),
  );
  await analysis.close();
  await engine.close();
}

const question: StanceNetworkQuestion = {
  over: "ACTORS",
  aggregation: "CONGRUENCE",
  normalisation: "NONE",
  duplicates: "INCLUDE",
  level: "PERSON",
  includeGroups: false,
  scale: { of: "STANCE", conditional: 0.5 },
  filter: {},
};
