import { Button } from "@mantine/core";
import { ChevronDown, X } from "lucide-react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { formatNumber } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { DropdownOnDemand } from "../../on-demand/DropdownOnDemand.tsx";
import { commandsOnSelection, commandsToSelect } from "../../selected/selection-commands.ts";
import { selectionOf } from "../../../model/selection.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { NodeLink } from "../cards/links.tsx";
import { PageHead } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { type GroundActor, type GroundNode, nameOf, NodeMark } from "./ground-node.tsx";
import { CommonGround } from "./CommonGround.tsx";
import { MeetingsWithSources } from "./MeetingsWithSources.tsx";
import { SessionsOfBoth } from "./SessionsOfBoth.tsx";
import { SharedContacts } from "./SharedContacts.tsx";
import { StancesOfBoth } from "./StancesOfBoth.tsx";
import { useCommonGround } from "./use-several.ts";
import "./several.css";

/** Several selected nodes: what they have in common; for two actors also their differences. */
export function SeveralPage({ ids }: { ids: readonly string[] }) {
  const t = useText();
  const answer = useCommonGround(ids);
  return (
    <Pending answer={answer}>
      {({ neighbourhood }) => {
        const chosen = ids.flatMap(
          (id) => neighbourhood.nodes.find((node) => node.id === id) ?? [],
        );
        const actors = chosen.filter((node): node is GroundActor => node.__typename === "Actor");
        const meetings = chosen.flatMap((node) => (node.__typename === "Meeting" ? [node.id] : []));
        const [a, b] = actors;
        const areTwo = actors.length === 2 && chosen.length === 2;
        return (
          <>
            <PageHead
              kind={t("several.kind")}
              title={
                areTwo && a !== undefined && b !== undefined
                  ? t("several.two", { first: a.name, second: b.name })
                  : t("several.title", { n: ids.length, number: formatNumber(t, ids.length) })
              }
            />
            <Actions />
            {/* Meetings are listed below, each with its sources. */}
            {meetings.length < chosen.length && <Chosen nodes={chosen} ids={ids} />}
            {areTwo && a !== undefined && b !== undefined && (
              <>
                <SessionsOfBoth a={a} b={b} />
                <StancesOfBoth a={a} b={b} />
              </>
            )}
            {actors.length > 1 && <SharedContacts actors={actors} />}
            {meetings.length > 0 && <MeetingsWithSources ids={meetings} />}
            {!areTwo && <CommonGround chosen={chosen} ground={neighbourhood} />}
          </>
        );
      }}
    </Pending>
  );
}

/** The same commands as in the canvas's context menu. */
function Actions() {
  const t = useText();
  const explorer = useExplorer();
  // The commands depend on what is visible.
  useExplorerState(visibleGraph);
  useExplorerState((state) => state.pinned);
  return (
    <div className="actions">
      {commandsOnSelection(t, explorer).map(({ id, label, keys, run }) => (
        <Button key={id} size="xs" onClick={run}>
          {label}
          {keys !== undefined && <kbd className="key">{keys}</kbd>}
        </Button>
      ))}
      {commandsToSelect(t, explorer).length > 0 && (
        <DropdownOnDemand
          load={loadSelectItems}
          given={{}}
          position="bottom-start"
          target={
            <Button size="xs" rightSection={<ChevronDown size={13} aria-hidden="true" />}>
              {t("several.select")}
            </Button>
          }
        />
      )}
    </div>
  );
}

const loadSelectItems = async () => (await import("../../selected/SelectItems.tsx")).SelectItems;

function Chosen({ nodes, ids }: { nodes: readonly GroundNode[]; ids: readonly string[] }) {
  const t = useText();
  const explorer = useExplorer();
  return (
    <ul className="chosen">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeMark node={node} />
          <NodeLink id={node.id}>{nameOf(node)}</NodeLink>
          <button
            type="button"
            className="chosen-off"
            aria-label={t("several.let-go", { name: nameOf(node) })}
            onClick={() => explorer.select(selectionOf(ids.filter((id) => id !== node.id)))}
          >
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
