import { useEffect, useRef } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { allModes } from "../../modes/all-modes.ts";
import { scopes } from "../../model/explorer-document.ts";
import { getView } from "../../views/all-views.ts";
import { Segments } from "../parts/Segments.tsx";
import { BarOptions } from "./BarOptions.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { FindingLine } from "./FindingLine.tsx";
import { OptionsMenu } from "./OptionsMenu.tsx";
import { FailureBanner } from "../notices/FailureBanner.tsx";
import { HalfLoadedBanner } from "../notices/HalfLoadedBanner.tsx";
import "./bar.css";

/** The row of modes and filters, and the line that says what is shown. */
export function ViewBar() {
  const t = useText();
  const explorer = useExplorer();
  const mode = useExplorerState((state) => state.mode);
  const scope = useExplorerState((state) => state.scope);
  const view = useExplorerState((state) => state.view);
  const { hasModes, hasFinding, hasScope } = getView(view);
  const row = useRef<HTMLDivElement>(null);
  // On a phone the row scrolls sideways, and the chosen mode must be visible. Not by scrollIntoView, which would scroll
  // the page around a frame too.
  useEffect(() => {
    const chosen = row.current?.querySelector(":checked")?.parentElement;
    if (row.current === null || !chosen) return;
    const [around, own] = [row.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
    row.current.scrollLeft +=
      Math.max(0, own.right - around.right) + Math.min(0, own.left - around.left);
  }, [mode, view]);
  return (
    <div className="bar">
      <div className="bar-row" ref={row}>
        {hasModes && (
          <Segments
            label={t("mode.label")}
            options={allModes.map(({ id, label, shows }) => ({
              value: id,
              label: t.say(label),
              title: t.say(shows),
            }))}
            value={mode}
            onChange={(next) => void explorer.setMode(next)}
          />
        )}
        {hasScope && (mode !== "evidence" || !hasModes) && (
          <Segments
            label={t("scope.label")}
            options={scopes.map((id) => ({
              value: id,
              label: t(`scope.${id}`),
              title: t(`scope.${id}-shows`),
            }))}
            value={scope}
            onChange={(next) => void explorer.setScope(next)}
          />
        )}
        <BarOptions />
        <FilterChips />
        <OptionsMenu />
        <FilterMenu />
      </div>
      {hasFinding && <FindingLine />}
      <HalfLoadedBanner />
      <FailureBanner />
    </div>
  );
}
