import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadFilters = async () => (await import("./Filters.tsx")).Filters;

/** The button that opens the filters. */
export function FilterMenu() {
  const t = useText();
  return (
    <DropdownOnDemand
      kind="dialog"
      load={loadFilters}
      given={{}}
      position="bottom-start"
      width={340}
      target={
        <button type="button" className="chip chip-add">
          {t("filter.menu")}
        </button>
      }
    />
  );
}
