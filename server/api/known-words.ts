import { knownValues } from "../store/catalogue/known-values.ts";
import { listDatasets } from "../store/records/datasets.ts";
import { badInput } from "./bad-input.ts";
import { type FilterInput } from "./filter-arguments.ts";
import { listArguments } from "./list-arguments.ts";
import { type ApiContext } from "./context.ts";

/**
 * The kind of thing that each field of a filter refers to by id. Not `ids`: a list of these ids simply leaves
 * out unknown ones.
 */
const named = {
  actor: "actors",
  actors: "actors",
  anyParticipant: "actors",
  attended: "meetings",
  datasets: "datasets",
  document: "documents",
  documents: "documents",
  issue: "issues",
  issues: "issues",
  issuers: "actors",
  meeting: "meetings",
  meetings: "meetings",
  memberOf: "actors",
  members: "actors",
  met: "actors",
  of: "actors",
  onBehalfOf: "actors",
  partOf: "meetings",
  participants: "actors",
  sources: "sources",
} as const;

const article = {
  actors: "an actor",
  datasets: "one",
  documents: "a document",
  issues: "an issue",
  meetings: "a meeting",
  sources: "a source",
} as const;

interface Place {
  /** Path of the filter. */
  readonly at?: string;
  /** Which countries its `countries` are. */
  readonly countriesOf?: "actors" | "meetings";
}

/**
 * Returns the filter after checking that everything it refers to exists: otherwise the list of an unknown
 * actor's meetings would look like that of an actor without meetings. Networks do the same
 * (networks/index-arguments.ts).
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export async function knownWords<Filter extends object>(
  filter: Filter | null,
  { load, reader }: Pick<ApiContext, "load" | "reader">,
  { at = "filter.", countriesOf = "meetings" }: Place = {},
): Promise<Filter | null> {
  for (const [part, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    const words = (Array.isArray(value) ? value : [value]) as readonly string[];
    const argument = `${at}${part}`;
    if (part === "areas") {
      checkArea(argument, words, await knownValues(reader, "area of issues"));
    } else if (part === "countries") {
      const known = await knownValues(reader, `country of ${countriesOf}`);
      checkCountry(argument, words, known, countriesOf);
    } else if (part === "sides") {
      const datasets = await listDatasets(reader);
      checkSide(
        argument,
        words,
        datasets.flatMap(({ sides }) => sides.map(({ id }) => id)),
      );
    } else if (part in named) {
      const kind = named[part as keyof typeof named];
      const found = await Promise.all(words.map(async (id) => load[kind].find(id)));
      const place = found.findIndex((record) => record === null);
      if (place >= 0) throw unknownId(argument, words[place] ?? "", kind);
    }
  }
  return filter;
}

/**
 * The arguments of a list, after checking that everything the filter refers to exists. @throws {GraphQLError}
 * BAD_USER_INPUT
 */
export async function knownListArguments<Filter extends FilterInput, Sort>(
  args: Parameters<typeof listArguments<Filter, Sort>>[0],
  context: Pick<ApiContext, "load" | "reader">,
) {
  const checked = listArguments<Filter, Sort>(args);
  await knownWords(checked.filter, context);
  return checked;
}

/** @throws {GraphQLError} BAD_USER_INPUT for an area without issues */
export function checkArea(
  argument: string,
  areas: readonly string[],
  known: readonly string[],
): void {
  const unknown = areas.find((area) => !known.includes(area));
  if (unknown === undefined) return;
  const message = `\`${argument}\` names "${unknown}", in which there is no issue; the query \`areas\` lists those that there are.`;
  throw badInput(argument, message);
}

/** @throws {GraphQLError} BAD_USER_INPUT for a country without meetings, or without actors */
export function checkCountry(
  argument: string,
  countries: readonly string[],
  known: readonly string[],
  of: "actors" | "meetings" = "meetings",
): void {
  const unknown = countries.find((country) => !known.includes(country));
  if (unknown === undefined) return;
  const told = known.slice(0, mostTold).join(", ");
  const more = known.length > mostTold ? ` and ${known.length - mostTold} more` : "";
  const there =
    known.length === 0 ? "none has a country" : `give ISO 3166-1 codes, of ${told}${more}`;
  const message = `\`${argument}\` names "${unknown}", a country of no ${of === "actors" ? "actor" : "meeting"} of the data sets loaded; ${there}.`;
  throw badInput(argument, message);
}

/** The most countries listed in a message. */
const mostTold = 60;

/** @throws {GraphQLError} BAD_USER_INPUT for a side that no data set declares */
function checkSide(argument: string, sides: readonly string[], known: readonly string[]): void {
  const unknown = sides.find((side) => !known.includes(side));
  if (unknown === undefined) return;
  const message = `\`${argument}\` names "${unknown}", which is no side of the data sets loaded; \`sides\` of the query \`datasets\` lists those that there are.`;
  throw badInput(argument, message);
}

function unknownId(argument: string, id: string, kind: keyof typeof article) {
  const message =
    kind === "datasets"
      ? `\`${argument}\` names "${id}", which is not loaded; the query \`datasets\` lists those that are.`
      : `\`${argument}\` names "${id}", which is not ${article[kind]} of the data sets loaded; search for its name to find its id.`;
  return badInput(argument, message);
}
