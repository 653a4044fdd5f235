import { parse as parseName } from "@citation-js/name";

export type DateParts = readonly number[];

/** A date in CSL: one day, month or year, or the two ends of a range. */
export interface CslDate {
  readonly "date-parts": readonly DateParts[];
  /** Approximate. */
  readonly circa?: true;
}

type CslName = Readonly<Record<string, string>>;

/** An item of a reference list: the CSL-JSON fields that are used (docs.citationstyles.org). */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "dataset";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly language?: string;
  readonly note?: string;
  readonly URL?: string;
}

interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly date: { edtf: string; earliest: string | null; latest: string | null } | null;
  readonly url: string | null;
  readonly tier: string;
  readonly language: string | null;
}

interface CitedDataset {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly version: string;
}

/** Tiers of sources that are web pages of a body, not articles of a paper. */
const tiersOfPages = new Set(["OFFICIAL", "CODING"]);

/** Converts a source to an item of a reference list. */
export function itemOfSource(source: CitedSource): CslItem {
  const { id, title, publisher, author, date, url, tier, language } = source;
  const issued = date === null ? null : cslDate(date);
  return {
    id,
    title: oneLine(title),
    ...(tiersOfPages.has(tier)
      ? { type: "webpage", publisher: oneLine(publisher) }
      : { type: "article-newspaper", "container-title": oneLine(publisher) }),
    ...(author === null ? {} : { author: namesIn(oneLine(author)) }),
    ...(issued === null ? {} : { issued }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { URL: url }),
  };
}

/** Converts a data set in its current version, seen at an address on a day (`YYYY-MM-DD`). */
export function itemOfDataset(
  { id, title, citation, version }: CitedDataset,
  { url, day }: { url: string | null; day: string },
): CslItem {
  return {
    id,
    title: oneLine(title),
    type: "dataset",
    version,
    // In the note, because some formats have no field for a version.
    note: `${oneLine(citation)} Version ${version}.`,
    ...(url === null ? {} : { URL: url, accessed: { "date-parts": [partsOf(day)] } }),
  };
}

/** Null if only one end is known, because CSL has no open ranges. */
function cslDate({ edtf, earliest, latest }: NonNullable<CitedSource["date"]>): CslDate | null {
  if (earliest === null || latest === null) return null;
  const about = /[~%]/u.test(edtf) ? ({ circa: true } as const) : {};
  const plain = edtf.replace(/[~?%]$/u, "");
  // A year, month or day; a season (2025-23) is given by its ends.
  if (/^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/u.test(plain))
    return { "date-parts": [partsOf(plain)], ...about };
  const ends = earliest === latest ? [earliest] : [earliest, latest];
  return { "date-parts": ends.map(partsOf), ...about };
}

/** Removes line breaks, which would begin another field in RIS. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}

function partsOf(date: string): DateParts {
  return date.split("-").map(Number);
}

/**
 * The persons named in a line such as "Jane Doe, John Roe and Ann Poe (agency)". Anything that is not plainly
 * a list of names of two words or more stays one name: "Doe, Jane", an agency, a name of one word.
 */
function namesIn(line: string): CslName[] {
  const plain = line.replace(/\s*\([^)]*\)\s*$/u, "");
  const names = plain.split(/\s*(?:[,;&]|\band\b)\s*/u).filter((name) => name !== "");
  const isList = names.length > 0 && names.every((name) => /^\p{L}\S*(\s+\p{L}\S*)+$/u.test(name));
  return isList ? names.map(parseName) : [{ literal: line }];
}
