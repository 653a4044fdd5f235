import { Button } from "@mantine/core";
import { CodeXml } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./QueryItems.tsx")).QueryItems;

/** The view as a GraphQL query. */
export function GraphqlButton() {
  const t = useText();
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      target={
        <Button title={t("query.menu")} leftSection={<CodeXml size={15} aria-hidden="true" />}>
          GraphQL
        </Button>
      }
    />
  );
}
