import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { EyeOff, Focus, Pin, PinOff, Waypoints } from "lucide-react";
import { useEffect } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { expandableKinds } from "../../model/kinds.ts";
import { newNeighbours } from "../../explorer/new-neighbours.ts";
import { togglePin } from "../../panels/toggle-pin.ts";
import { counted, nodeKindWord } from "../../panels/parts/words.ts";

/** What can be done with the selected node, beside it. The view around keeps it in place. */
export function NodeToolbar({ id }: { id: string }) {
  const explorer = useExplorer();
  const pinned = useExplorerState((state) => state.pinned.has(id));
  useEffect(() => void explorer.countNeighbours(id), [explorer, id]);

  return (
    <div className="node-toolbar" data-node={id} role="toolbar" aria-label="Selected node">
      <ExpandMenu id={id} />
      <Tooltip label="Hide (H)">
        <ActionIcon variant="subtle" aria-label="Hide" onClick={() => explorer.hide([id])}>
          <EyeOff size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Show only this and its neighbours">
        <ActionIcon
          variant="subtle"
          aria-label="Show only this and its neighbours"
          onClick={() => explorer.showOnly([id])}
        >
          <Focus size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={pinned ? "Unpin (P)" : "Pin (P)"}>
        <ActionIcon
          variant="subtle"
          aria-label={pinned ? "Unpin" : "Pin"}
          onClick={() => togglePin(explorer, id)}
        >
          {pinned ? <PinOff size={14} aria-hidden="true" /> : <Pin size={14} aria-hidden="true" />}
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

/** Says how many neighbours of each kind would come, and fetches all of them or one kind. */
function ExpandMenu({ id }: { id: string }) {
  const explorer = useExplorer();
  const state = useExplorerState((whole) => whole.explored);
  const counts = useExplorerState((whole) => whole.neighbourCounts.get(id));
  const mode = useExplorerState((whole) => whole.mode);
  const more = newNeighbours(state, id, counts);
  const total = Object.values(more ?? {}).reduce((sum, count) => sum + count, 0);
  const kinds = expandableKinds.filter((kind) => (more?.[kind] ?? 0) > 0);

  if (mode !== "evidence" || kinds.length < 2) {
    const nothing = mode === "evidence" && more !== null && total === 0;
    return (
      <Tooltip label={nothing ? "Everything around it is here" : "Expand (E)"}>
        <button
          type="button"
          className="node-toolbar-expand"
          aria-disabled={nothing}
          onClick={() => void (nothing || explorer.expand(id))}
        >
          <Waypoints size={14} aria-hidden="true" />
          Expand{mode === "evidence" && total > 0 ? ` ${total}` : ""}
        </button>
      </Tooltip>
    );
  }
  return (
    <Menu position="bottom-start" trigger="click-hover" openDelay={250} withinPortal>
      <Menu.Target>
        <button
          type="button"
          className="node-toolbar-expand"
          onClick={() => void explorer.expand(id)}
        >
          <Waypoints size={14} aria-hidden="true" />
          Expand {total}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Would come</Menu.Label>
        <Menu.Item onClick={() => void explorer.expand(id)}>
          all {counted(total, "neighbour")}
        </Menu.Item>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => void explorer.expand(id, [kind])}>
            {counted(more?.[kind] ?? 0, nodeKindWord[kind].one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
