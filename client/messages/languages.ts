/** The languages of the screen, each by its own name. */
export const languages = { en: "English", uk: "Українська" } as const;

export type Language = keyof typeof languages;

/** The language that a tag names (`uk-UA`), if there is one. */
export function findLanguage(tag: string | null): Language | null {
  const [code] = (tag ?? "").toLowerCase().split("-");
  return code !== undefined && Object.hasOwn(languages, code) ? (code as Language) : null;
}
