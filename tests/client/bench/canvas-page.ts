/**
 * The canvas alone with a made-up picture of `?nodes=` and `?ties=`, for bench-screen.ts. The title of the
 * page is “drawn” when it is.
 */
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { createGraphCanvas } from "../../../client/canvas/graph-canvas.ts";
import { readPalette } from "../../../client/canvas/palette.ts";
import { runInSlices } from "../../../client/canvas/large/slices.ts";
import { measuringLabels } from "../../../client/canvas/overlay/label-style.ts";
import { hashed } from "../../../client/layout/hashed.ts";
import { emptyGraph, type MetTie, withFacts } from "../../../client/model/explored-graph.ts";
import { actor } from "../model/made-up-graph.ts";
import { english } from "../support/english.ts";

declare global {
  interface Window {
    /** Where some node is in the window. */
    benchPlaceOfNode(): { x: number; y: number };
    /** Counts frames, and the longest task of the main thread in ms. */
    benchWatch: { start(): void; stop(): { frames: number; longest: number } };
  }
}

const asked = new URLSearchParams(window.location.search);
const [nodeCount, tieCount] = [Number(asked.get("nodes")), Number(asked.get("ties"))];
const sides = ["a", "b", "c", "d"].map((id) => ({ id, title: id }));
const ids = Array.from({ length: nodeCount }, (_, n) => `n${n}`);

function met(n: number): MetTie {
  const one = Math.floor(nodeCount * hashed(`from ${n}`) ** 2);
  const other = Math.floor(nodeCount * hashed(`to ${n}`));
  const [from, to] = [ids[one] ?? "n0", ids[other === one ? (one + 1) % nodeCount : other] ?? "n1"];
  const weight = 1 + (n % 9);
  const rest = { strength: null, n: weight, first: null, last: null, meetings: [] };
  return { kind: "MET", id: `${from}+${to}+${n}`, from, to, weight, ...rest };
}

const graph = withFacts(emptyGraph(), {
  nodes: ids.map((id, n) =>
    actor(id, { label: `Actor number ${n}`, side: sides[n % 4]?.id ?? null, meetingCount: n % 40 }),
  ),
  ties: Array.from({ length: tieCount }, (_, n) => met(n)),
});
const spread = 90 * Math.sqrt(nodeCount);
const coordinates = new Map(
  ids.map((id) => [
    id,
    { x: spread * 1.5 * hashed(`${id} across`), y: spread * hashed(`${id} down`) },
  ]),
);

const host = document.querySelector<HTMLElement>("#canvas");
if (host === null) throw new Error("the page has no canvas");
const ignore = () => {};
const canvas = createGraphCanvas(host, readPalette(document.documentElement), {
  select: ignore,
  hover: ignore,
  moved: ignore,
  toggle: ignore,
  selectMore: ignore,
  menu: ignore,
  expand: ignore,
  drawn: ignore,
});
const picture = toPicture(english, graph, sides, "meetings");
const { innerWidth: width, innerHeight: height } = window;

/** As the explorer does it: measures labels in slices while the layout is computed, and then shows and fits. */
function draw(): void {
  const captions = picture.nodes.map(({ caption }) => caption);
  const { fontFamily } = readPalette(document.documentElement);
  runInSlices(measuringLabels(captions, fontFamily), 8, () => {
    canvas.show(picture, coordinates, { animate: false, from: null });
    canvas.camera.fit(
      { width, height, insets: { top: 20, right: 20, bottom: 20, left: 20 }, covered: [] },
      false,
    );
    requestAnimationFrame(sayWhenDrawn);
  });
}

window.benchPlaceOfNode = () => {
  // The one nearest to the middle: one that is out of sight can't be dragged.
  const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - width / 2, y - height / 2);
  const [first = { x: 0, y: 0 }] = canvas.allRendered().toSorted((a, b) => away(a) - away(b));
  return { x: first.x, y: first.y };
};
const seen = { frames: 0, longest: 0, start: 0, counts: false };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
}).observe({ type: "longtask" });

let next = 0;

function count(): void {
  if (!seen.counts) return;
  seen.frames += 1;
  next = requestAnimationFrame(count);
}

window.benchWatch = {
  start() {
    Object.assign(seen, { frames: 0, longest: 0, start: performance.now(), counts: true });
    next = requestAnimationFrame(count);
  },
  stop() {
    seen.counts = false;
    // Or it would count beside the next one.
    cancelAnimationFrame(next);
    const seconds = (performance.now() - seen.start) / 1000;
    return { frames: Math.round(seen.frames / seconds), longest: Math.round(seen.longest) };
  },
};

function sayWhenDrawn(): void {
  if (canvas.isSettled()) document.title = "drawn";
  else requestAnimationFrame(sayWhenDrawn);
}

// What makes up the picture, and the canvas without it, is no part of what is watched.
setTimeout(() => {
  window.benchWatch.start();
  draw();
}, 500);
