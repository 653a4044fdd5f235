import { Button, Loader } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { isFiltering } from "../../model/filters.ts";
import { visibleGraph, shownGraph } from "../../model/visible-graph.ts";

/** What stands in the canvas while there is no picture: that it loads, that it failed, or what to do. */
export function CanvasState({ layoutFailure }: { layoutFailure: string | null }) {
  const explorer = useExplorer();
  const isEmpty = useExplorerState((state) => visibleGraph(state).order === 0);
  const isWithheld = useExplorerState((state) => shownGraph(state).order > 0);
  const filtering = useExplorerState((state) => isFiltering(state.filters));
  const hiding = useExplorerState((state) => state.hidden.size > 0);
  const loading = useExplorerState((state) => state.pending > 0);
  const failure = useExplorerState((state) => state.failure);
  const mode = useExplorerState((state) => state.mode);

  if (layoutFailure !== null) {
    return (
      <Notice title="The picture could not be laid out" text={layoutFailure}>
        <Button onClick={() => explorer.setView("table")}>Open the table</Button>
      </Notice>
    );
  }
  if (!isEmpty) return null;
  if (loading) {
    return (
      <div className="canvas-state" aria-live="polite">
        <Loader size="sm" color="var(--accent)" />
        <p>Loading the graph …</p>
      </div>
    );
  }
  if (failure !== null) {
    return (
      <Notice title="The graph did not come" text={failure.message}>
        <Button onClick={() => void explorer.retry()}>Try again</Button>
      </Notice>
    );
  }
  if (isWithheld) {
    return (
      <Notice
        title="Nothing is left to see"
        text="Filters, or hiding, keep every node off the canvas."
      >
        {filtering && <Button onClick={() => void explorer.clearFilters()}>Clear filters</Button>}
        {hiding && <Button onClick={() => explorer.unhide()}>Show what is hidden</Button>}
      </Notice>
    );
  }
  if (mode !== "evidence") {
    return (
      <Notice
        title={nothingInMode[mode]}
        text="For what has been explored, within the filters. The whole graph may hold more."
      >
        <Button onClick={() => void explorer.setScope("everything")}>Show everything</Button>
      </Notice>
    );
  }
  return (
    <Notice
      title="The canvas is empty"
      text="Search for an actor, a meeting or an issue (press / or ⌘K), and put it here."
    />
  );
}

const nothingInMode = {
  meetings: "Nobody here met anybody",
  stances: "Nobody here holds a stance",
  agreement: "No two here hold positions on the same issue",
} as const;

function Notice(props: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <div className="canvas-state" aria-live="polite">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div className="canvas-state-actions">{props.children}</div>
    </div>
  );
}
