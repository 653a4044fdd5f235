/** Conditions that filters share, in Cypher, and their parameters. */
import { words } from "../../../schema/text/fold-text.ts";
import { type Parameters, type Value } from "../../graph/graph-engine.ts";
import { type Period } from "./list-filters.ts";

type Maybe<T> = T | null | undefined;

/** `value` is in the list `$parameter`, if that is given. */
export function oneOf(value: string, parameter: string): string {
  return `($${parameter} IS NULL OR ${value} IN $${parameter})`;
}

/** The list has one of the values in the list `$parameter`, if that is given. */
export function anyOf(list: string, parameter: string): string {
  return `($${parameter} IS NULL OR any(value IN $${parameter} WHERE value IN ${list}))`;
}

/** The record is held by one of the data sets `$datasets`, if they are given. */
export function inDatasets(node: string): string {
  return anyOf(`${node}.datasets`, "datasets");
}

/** The node's text has all of `$words`: see `wordParameters`. */
export function hasWords(node: string): string {
  return `all(word IN $words WHERE (' ' + ${node}.searchText + ' ') CONTAINS word)`;
}

/**
 * Dated in the period of `periodParameters`, if there is one. A missing bound is open (`~` sorts after
 * digits); a date with neither bound is unknown and never matches.
 */
export function inPeriod(node: string): string {
  const earliest = `coalesce(${node}.earliest, '')`;
  const latest = `coalesce(${node}.latest, '~')`;
  return `(NOT $limited OR ((${node}.earliest IS NOT NULL OR ${node}.latest IS NOT NULL)
      AND ${latest} >= $latestFrom AND ${earliest} <= $earliestTo
      AND ${earliest} >= $earliestFrom AND ${latest} <= $latestTo))`;
}

/** Matches no folded text. */
const noWord = " ? ";

/**
 * The words to search for, with spaces around them; the last one may be unfinished, as in full-text search.
 * Text without any word (`???`) matches nothing; blank text does not narrow.
 */
export function wordParameters(text: Maybe<string>): { words: string[] } {
  const folded = words(text ?? "");
  if (folded.length === 0 && text?.trim()) return { words: [noWord] };
  const last = folded.length - 1;
  return { words: folded.map((word, index) => (index === last ? ` ${word}` : ` ${word} `)) };
}

const always = { begin: "", end: "~~" };

/**
 * POSSIBLY: ends on or after the first day of the period and begins on or before its last. CERTAINLY: begins
 * on or after its first day and ends on or before its last.
 */
export function periodParameters(period: Maybe<Period>): Parameters {
  const from = period?.from ?? always.begin;
  const to = period?.to ?? always.end;
  const certainly = period?.match === "CERTAINLY";
  return {
    limited: period !== null && period !== undefined,
    earliestFrom: certainly ? from : always.begin,
    latestTo: certainly ? to : always.end,
    latestFrom: certainly ? always.begin : from,
    earliestTo: certainly ? always.end : to,
  };
}

/** A list as a parameter; `null` does not narrow. */
export function listParameter(values: Maybe<readonly string[]>): Value {
  return values ? [...values] : null;
}
