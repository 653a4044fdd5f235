const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A whole number as running text has it: in words up to twelve, then in figures (`1,234`). */
export function numberInWords(count: number): string {
  return small[count] ?? count.toLocaleString("en");
}

/** A number of things: `one session`, `two sessions`, `no session`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberInWords(count)} ${count === 0 || count === 1 ? singular : plural}`;
}

/** With a capital at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** With `the` where English wants it before the name of a state or body: `the United States`. */
export function withArticle(name: string): string {
  const wanted =
    /^(United|European|African|Federal|Holy)\s/.test(name) ||
    /(States|Union|Kingdom|Republic|Emirates|Netherlands|Nations|Federation)$/.test(name);
  return wanted && !/^the\s/i.test(name) ? `the ${name}` : name;
}
