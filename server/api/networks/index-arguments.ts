import { type confidences, type sourceTiers } from "../../../schema/dataset.ts";
import { type NetworkData } from "../../analysis/column-cache.ts";
import { type ChosenDays, openBegin, openEnd, toDayNumber } from "../../networks/columns/days.ts";
import { findIndex } from "../../networks/columns/find-index.ts";
import { type SourceSets } from "../../networks/meetings/meeting-filter.ts";
import { toSureness, toTierBits } from "../../networks/columns/row-values.ts";
import { badInput, listArgument } from "../bad-input.ts";
import { periodArgument } from "../filter-arguments.ts";
import { checkArea, checkCountry } from "../known-words.ts";
import { type PeriodInput } from "../__generated__/types.ts";

type Maybe<T> = T | null | undefined;

const article = {
  actors: "an actor",
  meetings: "a meeting",
  issues: "an issue",
  documents: "a document",
} as const;

/**
 * The indices of ids in an argument. An unknown id is an error here: otherwise its network would look like
 * one in which nobody met. @throws {GraphQLError} BAD_USER_INPUT
 */
export function indicesArgument(
  argument: string,
  ids: Maybe<readonly string[]>,
  { names }: NetworkData,
  table: keyof typeof article,
): number[] | undefined {
  if (!ids) return undefined;
  const indices = listArgument(argument, ids).map((id) => {
    const index = findIndex(names[table], id);
    if (index >= 0) return index;
    const message = `\`${argument}\` names "${id}", which is not ${article[table]} of the data sets loaded; search for its name to find its id.`;
    throw badInput(argument, message);
  });
  return ascending(indices);
}

/** The indices of areas of issues. @throws {GraphQLError} BAD_USER_INPUT for an area without issues */
export function areasArgument(
  argument: string,
  areas: Maybe<readonly string[]>,
  { names }: NetworkData,
): number[] | undefined {
  if (!areas) return undefined;
  checkArea(argument, listArgument(argument, areas), names.areas);
  return numbersOf(areas, names.areas);
}

/**
 * The indices of countries of meetings. @throws {GraphQLError} BAD_USER_INPUT for a country without meetings
 */
export function countriesArgument(
  argument: string,
  countries: Maybe<readonly string[]>,
  { names }: NetworkData,
): number[] | undefined {
  if (!countries) return undefined;
  checkCountry(argument, listArgument(argument, countries), names.countries.toSorted());
  return numbersOf(countries, names.countries);
}

/** The indices of words in a list of names. */
function numbersOf(words: readonly string[], names: readonly string[]): number[] {
  return ascending(words.map((word) => names.indexOf(word)));
}

/** The sets of data sets that contain one of those named. @throws {GraphQLError} BAD_USER_INPUT */
export function datasetsArgument(
  argument: string,
  ids: Maybe<readonly string[]>,
  { datasets, names }: NetworkData,
): number[] | undefined {
  if (!ids) return undefined;
  const unknown = listArgument(argument, ids).find((id) => !datasets.includes(id));
  if (unknown !== undefined) {
    const message = `\`${argument}\` names "${unknown}", which is not loaded; the query \`datasets\` lists those that are.`;
    throw badInput(argument, message);
  }
  return [...names.datasets.entries()].flatMap(([number, set]) =>
    set.some((id) => ids.includes(id)) ? [number] : [],
  );
}

/** The indices of issues about documents. @throws {GraphQLError} BAD_USER_INPUT */
export function aboutArgument(
  argument: string,
  ids: Maybe<readonly string[]>,
  data: NetworkData,
): number[] | undefined {
  const asked = indicesArgument(argument, ids, data, "documents");
  if (!asked) return undefined;
  const documents = new Set(asked);
  return [...data.names.documentsOfIssues.entries()].flatMap(([issue, about]) =>
    about.some((document) => documents.has(document)) ? [issue] : [],
  );
}

/**
 * The sets of sources that contain one of those named, and those that contain no others. @throws
 * {GraphQLError} BAD_USER_INPUT
 */
export function sourcesArgument(
  argument: string,
  ids: Maybe<readonly string[]>,
  { names }: NetworkData,
): SourceSets | undefined {
  if (!ids) return undefined;
  const asked = new Set(listArgument(argument, ids));
  const known = new Set(names.sources.flat());
  const unknown = [...asked].find((id) => !known.has(id));
  if (unknown !== undefined) {
    const message = `\`${argument}\` names "${unknown}", which no meeting, attendance or position cites; the query \`sources\` lists those that there are.`;
    throw badInput(argument, message);
  }
  const numbers = (passes: (set: readonly string[]) => boolean) =>
    [...names.sources.entries()].flatMap(([number, set]) => (passes(set) ? [number] : []));
  return {
    any: numbers((set) => set.some((id) => asked.has(id))),
    all: numbers((set) => set.length > 0 && set.every((id) => asked.has(id))),
  };
}

/** @throws {GraphQLError} BAD_USER_INPUT when it ends before it begins */
export function daysArgument(argument: string, input: Maybe<PeriodInput>): ChosenDays | undefined {
  if (!input) return undefined;
  const { from, to } = periodArgument(argument, input);
  return {
    earliest: from ? toDayNumber(from) : openBegin,
    latest: to ? toDayNumber(to) : openEnd,
    match: input.match,
  };
}

export function surenessArgument(
  given: Maybe<readonly (typeof confidences)[number][]>,
): number[] | undefined {
  return given ? ascending(given.map(toSureness)) : undefined;
}

export function tiersArgument(
  given: Maybe<readonly (typeof sourceTiers)[number][]>,
): number | undefined {
  return given ? toTierBits(given) : undefined;
}

/** The indices of words in an enum of the contract. */
export function wordsArgument<Word extends string>(
  given: Maybe<readonly Word[]>,
  words: readonly Word[],
): number[] | undefined {
  return given ? ascending(given.map((word) => words.indexOf(word))) : undefined;
}

/** Sorted and without duplicates, so that questions that differ only in the order of a list are equal. */
function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * Checks a whole number; GraphQL has checked that it is whole.
 * @throws {GraphQLError} BAD_USER_INPUT outside `least` to `most`
 */
export function wholeArgument(
  argument: string,
  value: number,
  least: number,
  most: number,
): number {
  if (value >= least && value <= most) return value;
  throw badInput(argument, `\`${argument}\` is ${value}; give a number from ${least} to ${most}.`);
}
