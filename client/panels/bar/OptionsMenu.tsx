import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";
import { useOffered } from "./use-offered.ts";

const loadOptions = async () => (await import("./OptionsOfScreen.tsx")).OptionsOfScreen;

/** The button that opens the options of the current screen. */
export function OptionsMenu() {
  const t = useText();
  const { offered, changed } = useOffered();
  if (offered.length === 0) return null;
  return (
    <DropdownOnDemand
      kind="dialog"
      load={loadOptions}
      given={{}}
      position="bottom-start"
      width={348}
      target={
        <button type="button" className="chip chip-add" data-changed={changed.length > 0}>
          {t("options.menu", { changed: changed.length })}
        </button>
      }
    />
  );
}
