import { ActionIcon } from "@mantine/core";
import { Ellipsis } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./MoreItems.tsx")).MoreItems;

/** On a narrow screen: what stands in the header elsewhere. */
export function MoreMenu() {
  const t = useText();
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      target={
        <ActionIcon className="header-more" aria-label={t("header.more")} variant="subtle">
          <Ellipsis size={18} />
        </ActionIcon>
      }
    />
  );
}
