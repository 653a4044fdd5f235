import { Button } from "@mantine/core";
import { CodeXml } from "lucide-react";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./QueryItems.tsx")).QueryItems;

/** The view as a GraphQL query. */
export function GraphqlButton() {
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      target={<Button leftSection={<CodeXml size={15} aria-hidden="true" />}>GraphQL</Button>}
    />
  );
}
