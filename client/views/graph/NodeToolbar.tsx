import { ActionIcon } from "@mantine/core";
import { ChevronDown, EyeOff, Focus, Pin, PinOff, Waypoints } from "lucide-react";
import { useEffect } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { expandableKinds } from "../../model/kinds.ts";
import { knownCounts, newNeighbours } from "../../explorer/new-neighbours.ts";
import { togglePin } from "../../panels/toggle-pin.ts";
import { DropdownOnDemand } from "../../panels/on-demand/DropdownOnDemand.tsx";

const loadKinds = async () => (await import("../../panels/on-demand/ExpandKinds.tsx")).ExpandKinds;

/** Commands for the selected node, placed beside it by the view. */
export function NodeToolbar({ id }: { id: string }) {
  const t = useText();
  const explorer = useExplorer();
  const pinned = useExplorerState((state) => state.pinned.has(id));
  useEffect(() => void explorer.countNeighbours(id), [explorer, id]);

  return (
    <div
      className="node-toolbar"
      data-node={id}
      role="toolbar"
      aria-label={t("canvas.selected-node")}
    >
      <Expand key={id} id={id} />
      <ActionIcon
        variant="subtle"
        data-tip={`${t("actions.hide")} (H)`}
        aria-label={t("actions.hide")}
        onClick={() => explorer.hide([id])}
      >
        <EyeOff size={14} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        data-tip={t("canvas.show-only")}
        aria-label={t("canvas.show-only")}
        onClick={() => explorer.showOnly([id])}
      >
        <Focus size={14} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        data-tip={`${pinned ? t("actions.unpin") : t("actions.pin")} (P)`}
        aria-label={pinned ? t("actions.unpin") : t("actions.pin")}
        onClick={() => togglePin(explorer, [id])}
      >
        {pinned ? <PinOff size={14} aria-hidden="true" /> : <Pin size={14} aria-hidden="true" />}
      </ActionIcon>
    </div>
  );
}

/** Fetches the neighbours of the node, all or of one kind, and shows how many there are. */
function Expand({ id }: { id: string }) {
  const t = useText();
  const explorer = useExplorer();
  const explored = useExplorerState((state) => state.explored);
  const counts = useExplorerState((state) => knownCounts(state, id));
  const isEvidence = useExplorerState((state) => state.mode === "evidence");
  const more = newNeighbours(explored, id, counts);
  const total = Object.values(more ?? {}).reduce((sum, count) => sum + count, 0);
  const kinds = expandableKinds.filter((kind) => (more?.[kind] ?? 0) > 0);
  const nothing = isEvidence && more !== null && total === 0;
  return (
    <>
      <button
        type="button"
        className="node-toolbar-expand"
        data-tip={nothing ? t("actions.spent") : `${t("actions.expand")} (E)`}
        aria-disabled={nothing}
        onClick={() => void (nothing || explorer.expand([id]))}
      >
        <Waypoints size={14} aria-hidden="true" />
        {isEvidence && total > 0 ? t("actions.expand-some", { n: total }) : t("actions.expand")}
      </button>
      {isEvidence && kinds.length > 1 && (
        <DropdownOnDemand
          load={loadKinds}
          given={{ id, kinds, more: more ?? {} }}
          position="bottom-start"
          target={
            <ActionIcon variant="subtle" size={26} aria-label={t("actions.expand-kind")}>
              <ChevronDown size={13} aria-hidden="true" />
            </ActionIcon>
          }
        />
      )}
    </>
  );
}
