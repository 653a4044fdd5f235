import { Button } from "@mantine/core";
import { ChevronDown, ExternalLink, EyeOff, Pin, PinOff, Plus, Waypoints } from "lucide-react";
import { useEffect } from "react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { expandableKinds } from "../../../model/kinds.ts";
import { type KindCounts } from "../../../model/graph-source.ts";
import { knownCounts, newNeighbours } from "../../../explorer/new-neighbours.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { DropdownOnDemand } from "../../on-demand/DropdownOnDemand.tsx";
import { togglePin } from "../../toggle-pin.ts";

const loadKinds = async () => (await import("../../on-demand/ExpandKinds.tsx")).ExpandKinds;

/** Commands for a node: expand, hide and pin it on the canvas, or add it there; open its web page. */
export function NodeActions(props: { id: string; url?: string | null; canStand?: boolean }) {
  const t = useText();
  const { id, url = null, canStand = true } = props;
  const explorer = useExplorer();
  const onCanvas = useExplorerState((state) => visibleGraph(state).hasNode(id));
  const pinned = useExplorerState((state) => state.pinned.has(id));
  return (
    <div className="actions">
      {onCanvas && <ExpandButton id={id} />}
      {onCanvas && (
        <Button
          size="xs"
          leftSection={<EyeOff size={13} aria-hidden="true" />}
          onClick={() => explorer.hide([id])}
        >
          {t("actions.hide")}
        </Button>
      )}
      {onCanvas && (
        <Button
          size="xs"
          leftSection={
            pinned ? <PinOff size={13} aria-hidden="true" /> : <Pin size={13} aria-hidden="true" />
          }
          onClick={() => togglePin(explorer, [id])}
        >
          {pinned ? t("actions.unpin") : t("actions.pin")}
        </Button>
      )}
      {!onCanvas && canStand && (
        <Button
          size="xs"
          leftSection={<Plus size={13} aria-hidden="true" />}
          onClick={() => void explorer.open([id])}
        >
          {t("actions.add")}
        </Button>
      )}
      {url !== null && (
        <Button
          size="xs"
          component="a"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          leftSection={<ExternalLink size={13} aria-hidden="true" />}
        >
          {t("actions.open-page")}
        </Button>
      )}
    </div>
  );
}

/** Fetches the neighbours of the node, all or of one kind, and shows how many there are. */
function ExpandButton({ id }: { id: string }) {
  const t = useText();
  const explorer = useExplorer();
  const counts = useExplorerState((state) => knownCounts(state, id));
  const mode = useExplorerState((state) => state.mode);
  useEffect(() => void explorer.countNeighbours(id), [explorer, id]);
  const explored = useExplorerState((state) => state.explored);
  const more = newNeighbours(explored, id, counts);
  const kinds = expandableKinds.filter((kind) => (more?.[kind] ?? 0) > 0);
  const sum = more === null ? 0 : total(more);
  const isSpent = mode === "evidence" && more !== null && sum === 0;
  const byKind = mode === "evidence" && kinds.length > 1;
  return (
    <Button.Group>
      <Button
        size="xs"
        leftSection={<Waypoints size={13} aria-hidden="true" />}
        aria-disabled={isSpent}
        data-disabled={isSpent}
        title={isSpent ? t("actions.spent") : undefined}
        onClick={() => void (isSpent || explorer.expand([id]))}
      >
        {mode === "evidence" && sum > 0
          ? t("actions.expand-some", { n: sum })
          : t("actions.expand")}
        <kbd className="key">E</kbd>
      </Button>
      {byKind && (
        <DropdownOnDemand
          load={loadKinds}
          given={{ id, kinds, more: more ?? {} }}
          position="bottom-start"
          target={
            <Button size="xs" className="expand-kinds" aria-label={t("actions.expand-kind")}>
              <ChevronDown size={13} aria-hidden="true" />
            </Button>
          }
        />
      )}
    </Button.Group>
  );
}

function total(counts: KindCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
