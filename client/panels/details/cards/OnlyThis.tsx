import { Button } from "@mantine/core";
import { Filter, FilterX } from "lucide-react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";

const texts = {
  sources: { only: "source.only-this", all: "source.all-sources" },
  documents: { only: "document.only-this", all: "document.all-documents" },
} as const;

/** A switch that limits every view to what one source says, or to what belongs to one document. */
export function OnlyThis({ by, id }: { by: keyof typeof texts; id: string }) {
  const t = useText();
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters[by]);
  const isOn = chosen.length === 1 && chosen[0] === id;
  const Icon = isOn ? FilterX : Filter;
  return (
    <div className="actions">
      <Button
        size="xs"
        variant={isOn ? "default" : "filled"}
        leftSection={<Icon size={13} aria-hidden="true" />}
        onClick={() =>
          void (isOn ? explorer.setFilter({ [by]: [] }) : explorer.showOnlyWithin({ [by]: [id] }))
        }
      >
        {t(isOn ? texts[by].all : texts[by].only)}
      </Button>
    </div>
  );
}
