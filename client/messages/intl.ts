/** The browser's formatters, created once for each language and options, because creating them is slow. */

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** British English writes days before months, as the data sets do. */
function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}

export function getNumberFormat(language: string, form: Intl.NumberFormatOptions = {}) {
  return once(
    `number ${language} ${JSON.stringify(form)}`,
    () => new Intl.NumberFormat(localeOf(language), form),
  );
}

/** Days have no time of day, so they are formatted in UTC. */
export function getDateTimeFormat(language: string, form: Intl.DateTimeFormatOptions = {}) {
  return once(
    `date ${language} ${JSON.stringify(form)}`,
    () => new Intl.DateTimeFormat(localeOf(language), { timeZone: "UTC", ...form }),
  );
}

export function getPluralRules(language: string, form: Intl.PluralRulesOptions = {}) {
  return once(
    `plural ${language} ${form.type ?? ""}`,
    () => new Intl.PluralRules(localeOf(language), form),
  );
}

export function getListFormat(language: string) {
  return once(`list ${language}`, () => new Intl.ListFormat(localeOf(language)));
}

export function getRegionNames(language: string) {
  return once(
    `region ${language}`,
    () => new Intl.DisplayNames(localeOf(language), { type: "region" }),
  );
}

export function getCollator(language: string) {
  return once(
    `collator ${language}`,
    () => new Intl.Collator(localeOf(language), { numeric: true, sensitivity: "base" }),
  );
}
