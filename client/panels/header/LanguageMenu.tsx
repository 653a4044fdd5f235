import { Button } from "@mantine/core";
import { languages } from "../../messages/languages.ts";
import { useText } from "../../language/use-text.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";

const loadItems = async () => (await import("./LanguageItems.tsx")).LanguageItems;

/** The menu of languages, each under its own name. */
export function LanguageMenu() {
  const t = useText();
  const now = languages[t.language];
  const short = now.slice(0, 2).toLocaleUpperCase(t.language);
  return (
    <DropdownOnDemand
      load={loadItems}
      given={{}}
      position="bottom-end"
      target={
        <Button
          variant="subtle"
          className="header-language"
          aria-label={`${short}, ${t("language.menu")}: ${now}`}
          title={t("language.menu")}
        >
          {short}
        </Button>
      }
    />
  );
}
