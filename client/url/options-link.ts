import {
  cellAggregations,
  changedOptions,
  conditionalLevels,
  duplicateRules,
  leastSharedChoices,
  matrixOrders,
  measures,
  meetingKindChoices,
  meetingLevels,
  meetingWeights,
  type NetworkOptions,
  pairAggregations,
  pairCounts,
  pairNormalisations,
  rowKinds,
  stanceLevels,
  usualOptions,
} from "../model/network-options.ts";

/** What each option is called in an address, and which values it takes there. */
const inLink: Readonly<
  Record<keyof NetworkOptions, { name: string; values: readonly (string | number | boolean)[] }>
> = {
  weight: { name: "weight", values: meetingWeights },
  meetingLevel: { name: "met-as", values: meetingLevels },
  meetingGroups: { name: "groups-met", values: [true, false] },
  meetingKinds: { name: "met-by", values: meetingKindChoices },
  aggregation: { name: "agreement", values: pairAggregations },
  normalisation: { name: "per", values: pairNormalisations },
  leastShared: { name: "shared", values: leastSharedChoices },
  duplicates: { name: "once", values: duplicateRules },
  stanceLevel: { name: "stance-of", values: stanceLevels },
  conditional: { name: "conditional", values: conditionalLevels },
  selfOnly: { name: "self-only", values: [true, false] },
  stanceGroups: { name: "groups-said", values: [true, false] },
  cell: { name: "cell", values: cellAggregations },
  rows: { name: "rows", values: rowKinds },
  order: { name: "order", values: matrixOrders },
  pairs: { name: "pairs", values: pairCounts },
  size: { name: "size", values: measures },
  notSince: { name: "not-since", values: [] },
};

/** The options that differ from the usual, as parts of an address: `["weight", "newman"]`. */
export function optionsToLink(options: NetworkOptions): [string, string | readonly string[]][] {
  return changedOptions(options).map((option) => {
    const value = options[option];
    const { name } = inLink[option];
    return [name, Array.isArray(value) ? value.map(wordOf) : wordOf(value)];
  });
}

/** The options that an address names; `ignore` is told of what is not understood. */
export function parseOptions(
  params: URLSearchParams,
  parseDay: (name: string) => string | null,
  ignore: (name: string, value: string) => void,
): NetworkOptions {
  const found: Partial<Record<keyof NetworkOptions, unknown>> = {};
  for (const option of Object.keys(inLink) as (keyof NetworkOptions)[]) {
    const { name, values } = inLink[option];
    const text = params.get(name);
    if (text === null) continue;
    const known = text.split(",").flatMap((word) => {
      const value = values.find((one) => wordOf(one) === word);
      if (value === undefined && option !== "notSince") ignore(name, word);
      return value === undefined ? [] : [value];
    });
    if (option === "notSince") found[option] = parseDay(name);
    else if (option === "meetingKinds") found[option] = [...new Set(known)];
    else if (known[0] !== undefined) found[option] = known[0];
  }
  // Each value was looked up among those that its option takes.
  return { ...usualOptions, ...(found as Partial<NetworkOptions>) };
}

function wordOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value).toLowerCase().replaceAll("_", "-");
}
