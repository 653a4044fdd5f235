/** The languages of the screen, by their own names. */
export const languages = { en: "English", uk: "Українська" } as const;

export type Language = keyof typeof languages;

/** The language of a tag (`uk-UA`), if it is supported. */
export function findLanguage(tag: string | null): Language | null {
  const [code] = (tag ?? "").toLowerCase().split("-");
  return code !== undefined && Object.hasOwn(languages, code) ? (code as Language) : null;
}
