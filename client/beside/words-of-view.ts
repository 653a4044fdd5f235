import { type ExplorerState } from "../explorer/explorer-state.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { capitalise, formatList } from "../format/format-count.ts";
import { type Translate } from "../messages/translate.ts";
import { sideTitle } from "../model/sides.ts";
import { getMode } from "../modes/all-modes.ts";
import { aboutOf } from "../modes/stance-question.ts";
import { changedOptions, offeredOn, valueIn } from "../options/network-options.ts";
import { type Option } from "../options/option.ts";
import { getView, screenOf } from "../views/all-views.ts";

/** One thing that a view chooses, in words: `Period`, `Dec 2025`. */
export interface WordOfView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether that is how it is when nobody chooses. */
  readonly isUsual: boolean;
}

/** Titles of what a view filters by. */
interface TitlesOfFilters {
  readonly source: (id: string) => string;
  readonly document: (id: string) => string;
}

/** What a view chooses: view, mode, scope, period, filters, and the options that its screen offers. */
export function wordsOfView(
  t: Translate,
  state: ExplorerState,
  titles: TitlesOfFilters,
): readonly WordOfView[] {
  const { view, mode, scope, filters, options } = state;
  const { hasModes, hasScope } = getView(view);
  const word = (id: string, label: string, value: string, isUsual = false): WordOfView => ({
    id,
    label,
    value,
    isUsual,
  });
  return [
    word("view", t("canvas.view"), t.say(getView(view).label)),
    ...(hasModes ? [word("mode", t("mode.label"), t.say(getMode(mode).label))] : []),
    ...(hasScope && mode !== "evidence"
      ? [word("scope", t("scope.label"), t(`scope.${scope}`))]
      : []),
    word("period", t("filter.period"), periodIn(t, filters), filters.period === null),
    ...filterWords(t, state, titles).map(([id, label, values]) =>
      word(id, label, listed(t, values), values.length === 0),
    ),
    ...optionsOf(state).map((option) =>
      word(
        `option ${option.id}`,
        t.say(option.label),
        valueOf(t, option, state),
        !changedOptions(options).includes(option),
      ),
    ),
  ];
}

function periodIn(t: Translate, { period }: ExplorerState["filters"]): string {
  return period === null ? t("beside.all-days") : formatDateRange(t, period.from, period.to);
}

function filterWords(
  t: Translate,
  { filters, sides, overview }: ExplorerState,
  titles: TitlesOfFilters,
): [id: string, label: string, values: readonly string[]][] {
  const datasetTitle = (id: string) =>
    overview?.datasets.find((dataset) => dataset.id === id)?.title ?? id;
  const titleOfSide = (id: string) => {
    const side = sides.find((known) => known.id === id);
    return side === undefined ? id : sideTitle(t, side);
  };
  return [
    ["kinds", t("filter.kinds"), filters.kinds.map((kind) => t(`node-kinds.${kind}`))],
    ["sides", t("filter.sides"), filters.sides.map(titleOfSide)],
    ["areas", t("filter.areas"), filters.areas],
    ["datasets", t("filter.datasets"), filters.datasets.map(datasetTitle)],
    ["sources", capitalise(t, t("node-kinds.SOURCE")), filters.sources.map(titles.source)],
    ["documents", t("filter.documents"), filters.documents.map(titles.document)],
  ];
}

function listed(t: Translate, values: readonly string[]): string {
  return values.length === 0 ? t("option.rows.all") : formatList(t, values);
}

function optionsOf(state: ExplorerState): readonly Option[] {
  const screen = screenOf(state);
  if (screen === null) return [];
  const { menu, bar } = offeredOn(screen, getView(state.view).drawsGraph, state.options);
  return [...new Set([...bar, ...menu])];
}

function valueOf(t: Translate, option: Option, state: ExplorerState): string {
  const value = valueIn(state.options, option);
  const { control } = option;
  switch (control.kind) {
    case "choice": {
      const chosen = control.choices.find((choice) => choice.value === value);
      return chosen === undefined ? String(value) : t.say(chosen.label);
    }
    case "several": {
      const chosen = control.choices.filter((choice) =>
        (value as unknown[]).includes(choice.value),
      );
      return listed(
        t,
        chosen.map(({ label }) => t.say(label)),
      );
    }
    case "switch": {
      const isOn = typeof value === "boolean" ? value : control.automatic(aboutOf(state));
      return t(isOn ? "cell.yes" : "cell.no");
    }
    case "day":
      return typeof value === "string" ? formatDateRange(t, value, value) : t("cell.no");
  }
}
