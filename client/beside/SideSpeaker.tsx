import { useEffect, useMemo } from "react";
import { answerState } from "../explorer/answer-state.ts";
import { type Explorer } from "../explorer/explorer.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { useExplorer, useExplorerState } from "../explorer-context.tsx";
import { findGraphHandle } from "../graph-handle.ts";
import { speak } from "../language/reader-language.ts";
import { useText } from "../language/use-text.ts";
import { type Arrangement } from "../model/explorer-document.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { foldSheet } from "../panels/details/hooks/sheet.ts";
import { exactLink } from "../panels/header/share/share-view.ts";
import { useDocumentTitles, useSourceTitles } from "../panels/parts/use-titles.ts";
import { toLink } from "../url/view-link.ts";
import { followSight } from "./follow-sight.ts";
import { type DrawnAs, hear, say, type SideReport, type ToPage, type ToSide } from "./side-talk.ts";
import { toSidePicture } from "./side-picture.ts";
import { wordsOfView } from "./words-of-view.ts";
import "../language/late-words.ts";

/** Tells the page around it what the explorer shows, and does what that asks. */
export function SideSpeaker() {
  const explorer = useExplorer();
  const report = useReport();
  const { language } = useText();
  useEffect(() => say<ToPage>(window.parent, { kind: "report", report }), [report]);
  useEffect(() => say<ToPage>(window.parent, { kind: "language", language }), [language]);
  useEffect(() => {
    const sight = followSight((seen) => say<ToPage>(window.parent, { kind: "moved", sight: seen }));
    const stop = hear<ToSide>((said, from) => {
      if (from !== window.parent) return;
      switch (said.kind) {
        case "select":
          foldSheet(said.selection);
          explorer.select(said.selection);
          break;
        case "language":
          void speak(said.language);
          break;
        case "exact":
          say<ToPage>(window.parent, { kind: "exact", search: exactLink(explorer) });
          break;
        case "follow":
          sight.follow(said.isFollowed);
          break;
        case "look":
          sight.look(said.sight);
          break;
        case "places":
          takePlaces(explorer, said.arrangement);
          break;
        case "begin":
          // It has begun.
          break;
      }
    });
    return () => {
      stop();
      sight.follow(false);
    };
  }, [explorer]);
  return null;
}

/** Puts what is here where it stands in the other picture, and shows the same part. */
function takePlaces(explorer: Explorer, { at: wanted, frame }: Arrangement): void {
  const graph = findGraphHandle();
  if (graph === null) return;
  const { mode, at: own } = graph.arrangement();
  const at = new Map([...own].map(([id, place]) => [id, wanted.get(id) ?? place]));
  explorer.arrange({ mode, at, frame });
}

/** What this side shows, as the page around it needs it. */
function useReport(): SideReport {
  const t = useText();
  const state = useExplorerState((now) => now);
  const source = useSourceTitles(state.filters.sources);
  const document = useDocumentTitles(state.filters.documents);
  const visible = useExplorerState(visibleGraph);
  const leftOut = state.projection?.leftOut;
  const picture = useMemo(() => toSidePicture(t, visible, leftOut ?? {}), [t, visible, leftOut]);
  const words = JSON.stringify(wordsOfView(t, state, { source, document }));
  const search = toLink(state);
  const answer = state.isStarting ? "loading" : answerState(state);
  const { selection, view } = state;
  const drawnAs = JSON.stringify(drawnAsIn(state));
  return useMemo(
    () => ({
      search,
      answer,
      words: JSON.parse(words) as SideReport["words"],
      selection,
      drawnAs: JSON.parse(drawnAs) as DrawnAs,
      showsCanvas: view === "graph" || view === "table",
      picture,
    }),
    [search, answer, words, selection, drawnAs, view, picture],
  );
}

function drawnAsIn({ view, mode, options }: ExplorerState): DrawnAs {
  return view === "graph" ? { mode, layout: options.layout } : null;
}
