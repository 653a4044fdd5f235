import { parse as parseName } from "@citation-js/name";

export type DateParts = readonly number[];

/** A date as CSL has it: one day, month or year, or the two ends of a range. */
export interface CslDate {
  readonly "date-parts": readonly DateParts[];
  /** About then. */
  readonly circa?: true;
}

type CslName = Readonly<Record<string, string>>;

/** An item of a reference list: the fields of CSL-JSON that we fill (docs.citationstyles.org). */
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

/** Who publishes in the name of a body, not of a paper: its texts are pages, not articles. */
const tiersOfPages = new Set(["OFFICIAL", "CODING"]);

/** A source as an item of a reference list. */
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

/** A data set in the version that is there, seen at an address on a day (`YYYY-MM-DD`). */
export function itemOfDataset(
  { id, title, citation, version }: CitedDataset,
  { url, day }: { url: string | null; day: string },
): CslItem {
  return {
    id,
    title: oneLine(title),
    type: "dataset",
    version,
    // Some forms have no field for a version.
    note: `${oneLine(citation)} Version ${version}.`,
    ...(url === null ? {} : { URL: url, accessed: { "date-parts": [partsOf(day)] } }),
  };
}

/** Null where only one end is known: CSL has no open ranges. */
function cslDate({ edtf, earliest, latest }: NonNullable<CitedSource["date"]>): CslDate | null {
  if (earliest === null || latest === null) return null;
  const about = /[~%]/u.test(edtf) ? ({ circa: true } as const) : {};
  const plain = edtf.replace(/[~?%]$/u, "");
  // A year, month or day; a season (2025-23) is told by its ends.
  if (/^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/u.test(plain))
    return { "date-parts": [partsOf(plain)], ...about };
  const ends = earliest === latest ? [earliest] : [earliest, latest];
  return { "date-parts": ends.map(partsOf), ...about };
}

/** A line break would begin another field of RIS. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}

function partsOf(date: string): DateParts {
  return date.split("-").map(Number);
}

/**
 * The people named in a line such as "Jane Doe, John Roe and Ann Poe (agency)". What is not plainly a list of names of
 * two words or more stays one name, as it is: "Doe, Jane", an agency, a name of one word.
 */
function namesIn(line: string): CslName[] {
  const plain = line.replace(/\s*\([^)]*\)\s*$/u, "");
  const names = plain.split(/\s*(?:[,;&]|\band\b)\s*/u).filter((name) => name !== "");
  const isList = names.length > 0 && names.every((name) => /^\p{L}\S*(\s+\p{L}\S*)+$/u.test(name));
  return isList ? names.map(parseName) : [{ literal: line }];
}
