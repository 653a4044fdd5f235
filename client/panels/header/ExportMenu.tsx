import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./ExportItems.tsx")).ExportItems;

/** The menu for exporting the view. */
export function ExportMenu() {
  const t = useText();
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      width={320}
      target={
        <Button title={t("export.menu")} leftSection={<Download size={15} aria-hidden="true" />}>
          {t("export.menu")}
        </Button>
      }
    />
  );
}
