import { Button } from "@mantine/core";
import { Bookmark } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./SavedViewItems.tsx")).SavedViewItems;

/** The menu of saved views. */
export function SavedViewsMenu() {
  const t = useText();
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      width={300}
      staysOpen
      target={
        <Button title={t("views.menu")} leftSection={<Bookmark size={15} aria-hidden="true" />}>
          {t("views.menu")}
        </Button>
      }
    />
  );
}
