import { ActionIcon } from "@mantine/core";
import { Ellipsis } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./MoreItems.tsx")).MoreItems;

/** The menu that replaces parts of the header on a narrow screen. */
export function MoreMenu() {
  const t = useText();
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      width={300}
      target={
        <ActionIcon className="header-more" aria-label={t("header.more")} variant="subtle">
          <Ellipsis size={18} />
        </ActionIcon>
      }
    />
  );
}
