import { allOptions } from "./all-options.ts";
import { type About, type Option, type Screen } from "./option.ts";
import { askedBy, changedOf, parseValues, usualValues, valuesToLink } from "./option-registry.ts";

type AnyOption = (typeof allOptions)[number];

/** How the networks are computed and shown: a value for each option. */
export type NetworkOptions = { readonly [O in AnyOption as O["id"]]: O["usual"] };

type Setting<O, S extends Screen> = O extends {
  readonly asks: readonly (infer T)[];
  variables(value: unknown, about: About): infer R;
}
  ? S extends T
    ? (asked: R) => void
    : never
  : never;

/** What the options set of the question of a screen. */
export type Asked<S extends Screen> =
  Setting<AnyOption, S> extends (asked: infer All) => void ? All : never;

/** What a researcher would choose who has chosen nothing. */
export const usualOptions = usualValues(allOptions) as NetworkOptions;

/** What the options set of the question of a screen. */
export function askedOn<S extends Screen>(
  screen: S,
  options: NetworkOptions,
  about: About,
): Asked<S> {
  return askedBy(allOptions, screen, options, about) as Asked<S>;
}

/** The options whose value differs from the usual. */
export function changedOptions(options: NetworkOptions): readonly Option[] {
  return changedOf(allOptions, options);
}

/** The options that differ from the usual, as parts of an address. */
export function optionsToLink(options: NetworkOptions) {
  return valuesToLink(allOptions, options);
}

/** The options that an address names; `ignore` is told of what is not understood. */
export function parseOptions(
  params: URLSearchParams,
  ignore: (name: string, word: string) => void,
): NetworkOptions {
  return parseValues(allOptions, params, ignore) as NetworkOptions;
}

/** The options that a screen offers in its menu, and those that it shows beside it; as a graph, or as a table. */
export function offeredOn(
  screen: Screen,
  isDrawn: boolean,
): { menu: readonly Option[]; bar: readonly Option[] } {
  const options: readonly Option[] = allOptions;
  return {
    menu: options.filter(
      ({ offered, drawsOnly }) => offered.includes(screen) && (isDrawn || !drawsOnly),
    ),
    bar: options.filter(({ inBar = [] }) => inBar.includes(screen)),
  };
}

/** The change that gives an option one of its values. */
export function withValue(option: Option, value: unknown): Partial<NetworkOptions> {
  return { [option.id]: value } as Partial<NetworkOptions>;
}

/** The value of an option. */
export function valueIn(options: NetworkOptions, { id }: Option): unknown {
  return (options as Readonly<Record<string, unknown>>)[id];
}
