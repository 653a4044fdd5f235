import { Menu } from "@mantine/core";
import { findLanguage, type Language, languages } from "../../messages/languages.ts";
import { chooseLanguage } from "../../language/reader-language.ts";
import { useText } from "../../language/use-text.ts";
import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";

/** The languages as menu items. */
export function LanguageItems() {
  const t = useText();
  return (
    <>
      <Menu.Label>{t("language.menu")}</Menu.Label>
      <Menu.RadioGroup value={t.language} onChange={(language) => void choose(language)}>
        {(Object.keys(languages) as Language[]).map((language) => (
          <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
            {languages[language]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}

async function choose(tag: string): Promise<void> {
  const language = findLanguage(tag);
  if (language === null) return;
  try {
    await chooseLanguage(language);
  } catch {
    // The texts are a separate file, which could not be loaded.
    announce(message("language.failed"));
  }
}
