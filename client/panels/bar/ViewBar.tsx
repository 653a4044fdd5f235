import { useEffect, useRef } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type Mode, type Scope } from "../../model/explorer-document.ts";
import { Segments } from "../parts/Segments.tsx";
import { BarOptions } from "./BarOptions.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { FindingLine } from "./FindingLine.tsx";
import { OptionsMenu } from "./OptionsMenu.tsx";
import { FailureBanner } from "../notices/FailureBanner.tsx";
import "./bar.css";

const modes: readonly { value: Mode; label: string; title: string }[] = [
  { value: "evidence", label: "Evidence", title: "Actors, meetings and issues, as recorded" },
  { value: "meetings", label: "Who met whom", title: "Actors who sat in the same session" },
  { value: "stances", label: "Who holds which stance", title: "Actors and issues, by stance" },
  {
    value: "agreement",
    label: "Who agrees with whom",
    title: "Actors by what they say on the same issues",
  },
];

const scopes: readonly { value: Scope; label: string; title: string }[] = [
  { value: "explored", label: "Explored", title: "Of the actors explored so far" },
  { value: "everything", label: "Everything", title: "The strongest of the whole graph" },
];

/** One row of modes and filters, and the line that says what one sees. */
export function ViewBar() {
  const explorer = useExplorer();
  const mode = useExplorerState((state) => state.mode);
  const scope = useExplorerState((state) => state.scope);
  const view = useExplorerState((state) => state.view);
  const row = useRef<HTMLDivElement>(null);
  // On a phone the row scrolls aside: what is chosen must be in sight.
  useEffect(() => {
    row.current
      ?.querySelector(":checked")
      ?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [mode, view]);
  return (
    <div className="bar">
      <div className="bar-row" ref={row}>
        {(view === "graph" || view === "table") && (
          <Segments
            label="Mode"
            options={modes}
            value={mode}
            onChange={(next) => void explorer.setMode(next)}
          />
        )}
        {(mode !== "evidence" || (view !== "graph" && view !== "table")) && (
          <Segments
            label="Whose"
            options={scopes}
            value={scope}
            onChange={(next) => void explorer.setScope(next)}
          />
        )}
        <BarOptions />
        <FilterChips />
        <OptionsMenu />
        <FilterMenu />
      </div>
      {(view === "graph" || view === "table") && <FindingLine />}
      <FailureBanner />
    </div>
  );
}
