import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { CanvasState } from "../stage/CanvasState.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { NotesList } from "../../panels/parts/notes/NotesList.tsx";
import { OneOfTables } from "./OneOfTables.tsx";
import { tablesOf } from "./tables.ts";
import "./table.css";
import "../../language/late-words.ts";

/** What is on the canvas as tables: every node and tie, for keyboard and screen readers, and as CSV. */
export function TableView() {
  const visible = useExplorerState(visibleGraph);
  const sides = useSides();
  const measures = useExplorerState(({ mode, projection }) =>
    projection?.mode === mode ? projection.measures : null,
  );
  const t = useText();
  const tables = useMemo(
    () => tablesOf(t, visible, sides, measures),
    [t, visible, sides, measures],
  );

  if (tables.length === 0) {
    return (
      <>
        <NotesList />
        <div className="table-empty">
          <CanvasState />
        </div>
      </>
    );
  }
  return (
    <div className="table-view">
      <NotesList />
      <OneOfTables tables={tables} sortedBy={{ column: 0, descending: false }} />
    </div>
  );
}
