import { ActionIcon } from "@mantine/core";
import { ArrowLeft, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { DatasetPage } from "./DatasetPage.tsx";
import { SubjectPage } from "./SubjectPage.tsx";
import { subjectOf } from "./subject.ts";
import { trail, useBack } from "./use-open.ts";
import "./details.css";

/** What the selected thing rests on; with nothing selected, what this data set is. */
export function DetailsPanel() {
  const explorer = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const explored = useExplorerState((state) => state.explored);
  const projected = useExplorerState((state) => state.projection?.graph);
  const { before, current } = useStore(trail);
  const back = useBack();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    // Chosen elsewhere than in the panel: the way back through the panel ends here.
    const { current: inPanel } = trail.getState();
    if (inPanel?.id !== selection?.id) trail.setState({ before: [], current: selection });
  }, [selection]);

  const subject = selection && subjectOf(selection, projected ? [explored, projected] : [explored]);
  const canGoBack = before.length > 0 && current?.id === selection?.id;
  return (
    <aside className="panel" aria-label="Details" ref={panel} data-open={selection !== null}>
      {selection !== null && (
        <div className="panel-top">
          {canGoBack ? (
            <button type="button" className="panel-back" onClick={back}>
              <ArrowLeft size={14} aria-hidden="true" /> Back
            </button>
          ) : (
            <span />
          )}
          <ActionIcon
            variant="subtle"
            size={26}
            aria-label="Close details"
            onClick={() => explorer.select(null)}
          >
            <X size={15} />
          </ActionIcon>
        </div>
      )}
      {selection === null ? (
        <DatasetPage />
      ) : subject === null ? (
        <p className="panel-empty">This tie is not in the graph any more.</p>
      ) : (
        <SubjectPage key={selection.id} subject={subject} />
      )}
    </aside>
  );
}
