import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { EyeOff, Focus, Pin, PinOff, Waypoints } from "lucide-react";
import { useEffect } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { expandableKinds } from "../../model/kinds.ts";
import { newNeighbours } from "../../explorer/new-neighbours.ts";
import { togglePin } from "../../panels/toggle-pin.ts";
import { counted, nounOf } from "../../format/format-count.ts";

/** What can be done with the selected node, beside it. The view around keeps it in place. */
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
      <ExpandMenu id={id} />
      <Tooltip label={`${t("actions.hide")} (H)`}>
        <ActionIcon
          variant="subtle"
          aria-label={t("actions.hide")}
          onClick={() => explorer.hide([id])}
        >
          <EyeOff size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t("canvas.show-only")}>
        <ActionIcon
          variant="subtle"
          aria-label={t("canvas.show-only")}
          onClick={() => explorer.showOnly([id])}
        >
          <Focus size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${pinned ? t("actions.unpin") : t("actions.pin")} (P)`}>
        <ActionIcon
          variant="subtle"
          aria-label={pinned ? t("actions.unpin") : t("actions.pin")}
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
  const t = useText();
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
      <Tooltip label={nothing ? t("actions.spent") : `${t("actions.expand")} (E)`}>
        <button
          type="button"
          className="node-toolbar-expand"
          aria-disabled={nothing}
          onClick={() => void (nothing || explorer.expand(id))}
        >
          <Waypoints size={14} aria-hidden="true" />
          {mode === "evidence" && total > 0
            ? t("actions.expand-some", { n: total })
            : t("actions.expand")}
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
          {t("actions.expand-some", { n: total })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("canvas.would-come")}</Menu.Label>
        <Menu.Item onClick={() => void explorer.expand(id)}>
          {t("canvas.all-neighbours", { n: total })}
        </Menu.Item>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => void explorer.expand(id, [kind])}>
            {counted(t, more?.[kind] ?? 0, nounOf[kind])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
