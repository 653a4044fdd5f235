import { createStore, type StoreApi } from "zustand/vanilla";
import { fetchView, ViewError, type ViewProblem } from "../api/views/ask-views.ts";
import { type Language } from "../messages/languages.ts";
import { isSameSelection, type Selection } from "../model/selection.ts";
import { fromLinkedView } from "../panels/header/share/link-parts.ts";
import { type SideLink, type SideName, type Sides } from "../url/beside-link.ts";
import { parseLink } from "../url/view-link.ts";
import { selectionIn } from "./what-differs.ts";
import { type SideReport, type ToPage, type ToSide } from "./side-talk.ts";

/** Two views side by side, as the page around them knows them. */
export interface TwoSides {
  /** What each last said of itself; null until it has. */
  readonly reports: Sides<SideReport | null>;
  /** Why the view that a side begins with could not be had from the server. */
  readonly problems: Sides<ViewProblem | null>;
  /** Whether what is selected in one is selected in the other. */
  readonly selectsBoth: boolean;
  /** Whether they show the same part of their pictures. */
  readonly movesBoth: boolean;
  /** What is selected in one and is not in the picture of the other, by name. */
  readonly missing: { readonly side: SideName; readonly names: readonly string[] } | null;
}

/** What the page does with its two sides. */
export interface TwoSidesHandle {
  readonly store: StoreApi<TwoSides>;
  /** Takes what a side says. */
  hear(side: SideName, said: ToPage): void;
  /** Selects something on one side. */
  select(side: SideName, selection: Selection | null): void;
  setSelectsBoth(isOn: boolean): void;
  /** Puts what both have where it stands on the left, and keeps both on the same part; or ends that. */
  setMovesBoth(isOn: boolean): Promise<void>;
  /** The links that restore both exactly, with all places. */
  exactLinks(): Promise<Sides<{ readonly search: string }>>;
}

const otherSide = { left: "right", right: "left" } as const;

/** Two sides that begin with the views of a link; `tell` says something to one of them. */
export function createTwoSides(
  links: Sides<SideLink>,
  tell: (side: SideName, said: ToSide) => void,
): TwoSidesHandle {
  const store = createStore<TwoSides>()(() => ({
    reports: { left: null, right: null },
    problems: { left: null, right: null },
    selectsBoth: true,
    movesBoth: false,
    missing: null,
  }));
  const { getState, setState } = store;
  /** The selection of each side as last told by it, or to it. */
  const known: Partial<Record<SideName, Selection | null>> = {};
  /** The language of each side as it told it last. */
  const spoken: Partial<Record<SideName, Language>> = {};
  const waiting: Record<SideName, ((search: string) => void)[]> = { left: [], right: [] };

  /** A side that comes back begins where it was. */
  async function begin(side: SideName): Promise<void> {
    const report = getState().reports[side];
    const link = report === null ? links[side] : { search: report.search };
    try {
      const search = "search" in link ? link.search : fromLinkedView(await fetchView(link.kept));
      tell(side, { kind: "begin", search });
    } catch (error) {
      if (!(error instanceof ViewError)) throw error;
      setState(({ problems }) => ({ problems: { ...problems, [side]: error.problem } }));
    }
  }

  function take(side: SideName, report: SideReport): void {
    setState(({ reports }) => ({ reports: { ...reports, [side]: report } }));
    if (getState().movesBoth && !canMoveBoth(getState())) void setMovesBoth(false);
    const before = known[side];
    known[side] = report.selection;
    // What a side begins with is in the link.
    if (before === undefined || isSameSelection(before, report.selection)) return;
    if (getState().selectsBoth) mirror(side, report);
  }

  function mirror(side: SideName, { selection, picture }: SideReport): void {
    const other = otherSide[side];
    const there = getState().reports[other];
    if (there === null) return;
    const found = selectionIn(selection, picture, there.picture);
    setState({
      missing: found.missing.length === 0 ? null : { side: other, names: found.missing },
    });
    if (isSameSelection(known[other] ?? null, found.selection)) return;
    known[other] = found.selection;
    tell(other, { kind: "select", selection: found.selection });
  }

  /** A side that begins speaks as the other does; after that the other speaks as it does. */
  function speakAlike(side: SideName, language: Language): void {
    const other = otherSide[side];
    const [before, there] = [spoken[side], spoken[other]];
    spoken[side] = language;
    if (there === undefined || there === language) return;
    if (before === undefined) tell(side, { kind: "language", language: there });
    else tell(other, { kind: "language", language });
  }

  function exactOf(side: SideName): Promise<string> {
    return new Promise((resolve) => {
      waiting[side].push(resolve);
      tell(side, { kind: "exact" });
    });
  }

  async function setMovesBoth(isOn: boolean): Promise<void> {
    if (isOn && !canMoveBoth(getState())) return;
    setState({ movesBoth: isOn });
    if (isOn) {
      const { arrangement } = parseLink(await exactOf("left"));
      if (arrangement !== null) tell("right", { kind: "places", arrangement });
    }
    for (const side of ["left", "right"] as const) {
      tell(side, { kind: "follow", isFollowed: getState().movesBoth });
    }
  }

  return {
    store,
    hear(side, said) {
      switch (said.kind) {
        case "begin":
          void begin(side);
          break;
        case "report":
          take(side, said.report);
          break;
        case "language":
          speakAlike(side, said.language);
          break;
        case "exact":
          for (const resolve of waiting[side].splice(0)) resolve(said.search);
          break;
        case "moved":
          if (getState().movesBoth) tell(otherSide[side], { kind: "look", sight: said.sight });
          break;
      }
    },
    select: (side, selection) => tell(side, { kind: "select", selection }),
    setSelectsBoth: (selectsBoth) => setState({ selectsBoth, missing: null }),
    setMovesBoth,
    async exactLinks() {
      const [left, right] = await Promise.all([exactOf("left"), exactOf("right")]);
      return { left: { search: left }, right: { search: right } };
    },
  };
}

/** Whether the same places mean the same in both pictures. */
export function canMoveBoth({ reports: { left, right } }: Pick<TwoSides, "reports">): boolean {
  const [one, other] = [left?.drawnAs ?? null, right?.drawnAs ?? null];
  return one !== null && one.mode === other?.mode && one.layout === other.layout;
}
