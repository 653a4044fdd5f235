import { Button } from "@mantine/core";
import { BookOpenText } from "lucide-react";
import { useStore } from "zustand";
import { useText } from "../../../language/use-text.ts";
import { reading } from "../../../texts/reading.ts";
import { fetchPart } from "../../on-demand/fetch-part.ts";

/** Opens the column for a source's text beside the graph. */
export function TextButton({ source }: { source: string }) {
  const t = useText();
  const isOpen = useStore(reading, (state) => state.source === source);
  async function open() {
    const part = await fetchPart(() => import("./TextPanel.tsx"));
    if (part !== null) reading.setState({ source });
  }
  return (
    <div className="actions">
      <Button
        size="xs"
        variant="default"
        leftSection={<BookOpenText size={13} aria-hidden="true" />}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? reading.setState({ source: null }) : void open())}
      >
        {t(isOpen ? "text.close" : "text.open")}
      </Button>
    </div>
  );
}
