import { listAreas } from "../store/records/issues.ts";
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

/**
 * The filter, when all that it names is there: a list of what an unknown actor attended would look like that of one
 * who attended nothing. Networks refuse the same (networks/index-arguments.ts). `at` is where the filter stands.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export async function knownWords<Filter extends object>(
  filter: Filter | null,
  { load, reader }: Pick<ApiContext, "load" | "reader">,
  at = "filter.",
): Promise<Filter | null> {
  for (const [part, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    const words = (Array.isArray(value) ? value : [value]) as readonly string[];
    const argument = `${at}${part}`;
    if (part === "areas") {
      const known = new Set((await listAreas(reader)).map(({ name }) => name));
      const unknown = words.find((area) => !known.has(area));
      if (unknown !== undefined) throw unknownArea(argument, unknown);
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

function unknownArea(argument: string, area: string) {
  const message = `\`${argument}\` names "${area}", in which there is no issue; the query \`areas\` lists those that there are.`;
  return badInput(argument, message);
}

function unknownId(argument: string, id: string, kind: keyof typeof article) {
  const message =
    kind === "datasets"
      ? `\`${argument}\` names "${id}", which is not loaded; the query \`datasets\` lists those that are.`
      : `\`${argument}\` names "${id}", which is not ${article[kind]} of the data sets loaded; search for its name to find its id.`;
  return badInput(argument, message);
}
