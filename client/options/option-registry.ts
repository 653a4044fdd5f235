import { type About, type Option, type Screen } from "./option.ts";

/** A value for each option, by its id. */
export type Values = Readonly<Record<string, unknown>>;

/** The defaults of some options. */
export function usualValues(options: readonly Option[]): Values {
  return Object.fromEntries(options.map(({ id, usual }) => [id, usual]));
}

/** The options that differ from their defaults. */
export function changedOf(options: readonly Option[], values: Values): Option[] {
  return options.filter(({ id, usual }) => {
    const value = values[id];
    return Array.isArray(value) ? value.length > 0 : value !== usual;
  });
}

/** What the options set in a screen's question; settings of one filter are merged. */
export function askedBy(
  options: readonly Option[],
  screen: Screen,
  values: Values,
  about: About,
): object {
  return options
    .filter(({ asks }) => asks.includes(screen))
    .map((option) => option.variables(values[option.id], about))
    .reduce(merged, {});
}

/** The options that differ from their defaults, as parts of an address: `["weight", ["newman"]]`. */
export function valuesToLink(
  options: readonly Option[],
  values: Values,
): [name: string, words: readonly string[]][] {
  return changedOf(options, values).map((option) => [
    option.link,
    option.toWords(values[option.id]),
  ]);
}

/**
 * Parses the values in an address; the others get their defaults. Calls `ignore` for words that can't be
 * parsed.
 */
export function parseValues(
  options: readonly Option[],
  params: URLSearchParams,
  ignore: (name: string, word: string) => void,
): Values {
  const named = options.flatMap((option) => {
    const text = params.get(option.link);
    const value =
      text === null
        ? undefined
        : option.parseWords(text.split(","), (word) => ignore(option.link, word));
    return value === undefined ? [] : [[option.id, value]];
  });
  return { ...usualValues(options), ...Object.fromEntries(named) };
}

function merged(one: object, other: object): object {
  const both: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = both[name];
    both[name] = isPlain(before) && isPlain(value) ? merged(before, value) : value;
  }
  return both;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
