import { Button } from "@mantine/core";
import { Filter, FilterX } from "lucide-react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";

/** A switch that limits every view to what one source says. */
export function OnlyThisSource({ id, facts }: { id: string; facts: number }) {
  const t = useText();
  const explorer = useExplorer();
  const sources = useExplorerState((state) => state.filters.sources);
  const isOn = sources.length === 1 && sources[0] === id;
  if (facts === 0) return null;
  const Icon = isOn ? FilterX : Filter;
  return (
    <div className="actions">
      <Button
        size="xs"
        variant={isOn ? "default" : "filled"}
        leftSection={<Icon size={13} aria-hidden="true" />}
        onClick={() =>
          void (isOn ? explorer.setFilter({ sources: [] }) : explorer.showOnlySource(id))
        }
      >
        {t(isOn ? "source.all-sources" : "source.only-this")}
      </Button>
    </div>
  );
}
