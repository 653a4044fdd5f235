import { allOptions } from "./all-options.ts";
import { type About, type Option, type Screen } from "./option.ts";
import { askedBy, changedOf, parseValues, usualValues, valuesToLink } from "./option-registry.ts";

type AnyOption = (typeof allOptions)[number];

/** The values of all options: how the networks are computed and shown. */
export type NetworkOptions = { readonly [O in AnyOption as O["id"]]: O["usual"] };

type Setting<O, S extends Screen> = O extends {
  readonly asks: readonly (infer T)[];
  variables(value: unknown, about: About): infer R;
}
  ? S extends T
    ? (asked: R) => void
    : never
  : never;

/** What the options set in the question of a screen. */
export type Asked<S extends Screen> =
  Setting<AnyOption, S> extends (asked: infer All) => void ? All : never;

/** The defaults. */
export const usualOptions = usualValues(allOptions) as NetworkOptions;

/** What the options set in the question of a screen. */
export function askedOn<S extends Screen>(
  screen: S,
  options: NetworkOptions,
  about: About,
): Asked<S> {
  return askedBy(allOptions, screen, options, about) as Asked<S>;
}

/** The options that differ from their defaults. */
export function changedOptions(options: NetworkOptions): readonly Option[] {
  return changedOf(allOptions, options);
}

/** The options that differ from their defaults, as parts of an address. */
export function optionsToLink(options: NetworkOptions) {
  return valuesToLink(allOptions, options);
}

/** Parses the options in an address; calls `ignore` for words that can't be parsed. */
export function parseOptions(
  params: URLSearchParams,
  ignore: (name: string, word: string) => void,
): NetworkOptions {
  return parseValues(allOptions, params, ignore) as NetworkOptions;
}

/**
 * The options that a screen offers in its menu while the options have these values, and those that it shows
 * beside it; for the graph, or for the table.
 */
export function offeredOn(
  screen: Screen,
  isDrawn: boolean,
  values: NetworkOptions,
): { menu: readonly Option[]; bar: readonly Option[] } {
  const options: readonly Option[] = allOptions;
  return {
    menu: options.filter(
      ({ offered, drawsOnly, onlyWith }) =>
        offered.includes(screen) &&
        (isDrawn || !drawsOnly) &&
        (onlyWith === undefined ||
          onlyWith.values.includes((values as Readonly<Record<string, unknown>>)[onlyWith.option])),
    ),
    bar: options.filter(({ inBar = [] }) => inBar.includes(screen)),
  };
}

/** The change that sets an option to a value. */
export function withValue(option: Option, value: unknown): Partial<NetworkOptions> {
  return { [option.id]: value } as Partial<NetworkOptions>;
}

/** The value of an option. */
export function valueIn(options: NetworkOptions, { id }: Option): unknown {
  return (options as Readonly<Record<string, unknown>>)[id];
}
