import { Menu } from "@mantine/core";
import { findLanguage, type Language, languages } from "../../messages/languages.ts";
import { chooseLanguage } from "../../language/reader-language.ts";
import { useText } from "../../language/use-text.ts";
import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";

/** The languages as items of a menu. */
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
    // Its texts are a file of their own, which an absent server does not give.
    announce(message("language.failed"));
  }
}
