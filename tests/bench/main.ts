/**
 * `npm run bench`, or `npm run bench -- networks`: what Parley costs over the minimum, as ratios measured
 * side by side in one run. Seconds differ between machines and hours; ratios say more. `npm run bench --
 * peers --write` writes its results into the README.
 */
import { benchEngines } from "./bench-engines.ts";
import { benchKills } from "./bench-kills.ts";
import { benchLoad } from "./bench-load.ts";
import { benchMeasures } from "./bench-measures.ts";
import { benchGrowth } from "./bench-growth.ts";
import { benchHostile } from "./bench-hostile.ts";
import { benchNetworks } from "./bench-networks.ts";
import { benchLongest } from "./longest/bench-longest.ts";
import { benchSoak } from "./bench-soak.ts";
import { benchPeers } from "./peers/peers.ts";

const intoReadme = process.argv.includes("--write");
const valueOf = (option: string): string | undefined =>
  process.argv.find((each) => each.startsWith(`--${option}=`))?.split("=")[1];
/** For how long the soak runs: `npm run bench -- soak --seconds=3600`. */
const secondsAsked = Number(valueOf("seconds") ?? 60);
/** How many loads are killed on each engine: `npm run bench -- kills --times=20`. */
const timesAsked = Number(valueOf("times") ?? 20);
/** How much is loaded: `npm run bench -- growth --votes=10000,870109`, or `longest --votes=100000,1000000`. */
const votesAsked = (valueOf("votes")?.split(",") ?? []).map(Number);
const parts: Readonly<Record<string, () => Promise<void>>> = {
  engines: benchEngines,
  load: () => benchLoad(votesAsked[0]),
  growth: () => benchGrowth(votesAsked.length > 0 ? votesAsked : undefined),
  hostile: benchHostile,
  kills: () => benchKills(timesAsked),
  longest: () => benchLongest(votesAsked.length > 0 ? votesAsked : undefined),
  soak: () => benchSoak(secondsAsked),
  networks: benchNetworks,
  measures: benchMeasures,
  peers: () => benchPeers({ intoReadme }),
  layout: async () => console.log((await (await clientBench("layout")).benchLayout()).join("\n")),
  client: async () => console.log((await (await clientBench("screen")).benchScreen()).join("\n")),
};

/**
 * A bench of the client's code. It is type-checked with the client, so it is not imported statically here.
 */
function clientBench<Name extends "layout" | "screen">(
  name: Name,
): Promise<Record<`bench${Capitalize<Name>}`, () => Promise<string[]>>> {
  return import(new URL(`../client/bench/bench-${name}.ts`, import.meta.url).href);
}

const asked = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(", ")}; the parts are ${Object.keys(parts).join(", ")}.`,
  );
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
}
