import { knownValues } from "../store/catalogue/known-values.ts";
import { listDatasets } from "../store/records/datasets.ts";
import { badInput } from "./bad-input.ts";
import { type FilterInput } from "./filter-arguments.ts";
import { listArguments } from "./list-arguments.ts";
import { type ApiContext } from "./context.ts";

/** What each part of a filter names by id. Not `ids`: a list of what has these ids leaves the others out. */
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
  /** Where the filter stands. */
  readonly at?: string;
  /** Of what its `countries` are. */
  readonly countriesOf?: "actors" | "meetings";
}

/**
 * The filter, when all that it names is there: a list of what an unknown actor attended would look like that of one
 * who attended nothing. Networks refuse the same (networks/index-arguments.ts).
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

/** What a list takes, when all that its filter names is there. @throws {GraphQLError} BAD_USER_INPUT */
export async function knownListArguments<Filter extends FilterInput, Sort>(
  args: Parameters<typeof listArguments<Filter, Sort>>[0],
  context: Pick<ApiContext, "load" | "reader">,
) {
  const checked = listArguments<Filter, Sort>(args);
  await knownWords(checked.filter, context);
  return checked;
}

/** @throws {GraphQLError} BAD_USER_INPUT for an area that no issue is in */
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

/** @throws {GraphQLError} BAD_USER_INPUT for a country that no meeting took place in, or that is no actor's */
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

/** Countries that a message names. */
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
