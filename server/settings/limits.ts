/**
 * All limits of one request, one client and the whole server. Those with a variable can be set in the
 * environment; the others are part of the contract in schema/*.graphql.
 */
interface LimitDefinition {
  readonly usual: number;
  /** What is counted. */
  readonly unit: string;
  readonly description: string;
  /** Absent: it can't be set. */
  readonly variable?: string;
}

const limitDefinitions = {
  bodyBytes: {
    usual: 256 * 1024,
    unit: "bytes",
    description: "A request's body: the query with its variables.",
    variable: "PARLEY_MAX_BODY_BYTES",
  },
  tokens: {
    usual: 2000,
    unit: "tokens",
    description: "Names, brackets and values of a query.",
    variable: "PARLEY_MAX_TOKENS",
  },
  brackets: {
    usual: 64,
    unit: "levels",
    description: "Brackets within brackets in the text of a query.",
    variable: "PARLEY_MAX_BRACKETS",
  },
  depth: {
    usual: 16,
    unit: "levels",
    description: "Fields within fields, fragments counted; `edges { node }` counts two.",
    variable: "PARLEY_MAX_DEPTH",
  },
  aliases: {
    usual: 30,
    unit: "aliases",
    description: "Aliases in a query.",
    variable: "PARLEY_MAX_ALIASES",
  },
  directives: {
    usual: 50,
    unit: "directives",
    description: "Directives in a query.",
    variable: "PARLEY_MAX_DIRECTIVES",
  },
  directivesInOnePlace: {
    usual: 4,
    unit: "directives",
    description: "Directives on one field, fragment or operation.",
    variable: "PARLEY_MAX_DIRECTIVES_IN_ONE_PLACE",
  },
  repeats: {
    usual: 10,
    unit: "times",
    description: "One field under one name within one pair of braces.",
    variable: "PARLEY_MAX_REPEATS",
  },
  nameLength: {
    usual: 100,
    unit: "characters",
    description: "A name in a query: of an operation, a variable, an alias.",
    variable: "PARLEY_MAX_NAME_LENGTH",
  },
  stringLength: {
    usual: 2000,
    unit: "characters",
    description: "Any text in a query or its variables; a cursor may be this long.",
    variable: "PARLEY_MAX_STRING_LENGTH",
  },
  variableValues: {
    usual: 5000,
    unit: "values",
    description: "Values in the variables of a request, lists and objects counted.",
    variable: "PARLEY_MAX_VARIABLE_VALUES",
  },
  variableDepth: {
    usual: 8,
    unit: "levels",
    description: "Lists and objects within each other in the variables.",
    variable: "PARLEY_MAX_VARIABLE_DEPTH",
  },
  variableKeys: {
    usual: 100,
    unit: "keys",
    description: "Keys of one object in the variables, and variables of one request.",
    variable: "PARLEY_MAX_VARIABLE_KEYS",
  },
  variableList: {
    usual: 1000,
    unit: "values",
    description: "Values of one list in the variables.",
    variable: "PARLEY_MAX_VARIABLE_LIST",
  },
  answerMs: {
    usual: 30_000,
    unit: "milliseconds",
    description: "The making of an answer, from when the request is understood; waiting counts.",
    variable: "PARLEY_MAX_ANSWER_MS",
  },
  sendMs: {
    usual: 60_000,
    unit: "milliseconds",
    description:
      "The sending of an answer, beyond the time for making it: who reads slower is cut off.",
    variable: "PARLEY_MAX_SEND_MS",
  },
  answerBytes: {
    usual: 8 * 1024 * 1024,
    unit: "bytes",
    description:
      "An answer, counted while it is made; about, since names repeat and characters differ.",
    variable: "PARLEY_MAX_ANSWER_BYTES",
  },
  cost: {
    usual: 200_000,
    unit: "objects",
    description:
      "Objects that one query may give at most, as estimated before it runs: no list is taken to be shorter than it can be.",
    variable: "PARLEY_MAX_COST",
  },
  budget: {
    usual: 4_000_000,
    unit: "objects",
    description: "Objects that the queries of one client may give in a minute, as estimated.",
    variable: "PARLEY_MAX_BUDGET",
  },
  reads: {
    usual: 4,
    unit: "questions",
    description:
      "Questions to the embedded graph at once; of one client half as many, and fewer than there are processors.",
    variable: "PARLEY_MAX_READS",
  },
  readsOfNeo4j: {
    usual: 40,
    unit: "questions",
    description: "Questions to Neo4j at once; of one client half as many.",
    variable: "PARLEY_MAX_READS_OF_NEO4J",
  },
  readsWaiting: {
    usual: 1000,
    unit: "questions",
    description: "Questions that wait for the graph; more are refused.",
    variable: "PARLEY_MAX_READS_WAITING",
  },
  readsWaitingOfOne: {
    usual: 200,
    unit: "questions",
    description: "Of these, questions of one client.",
    variable: "PARLEY_MAX_READS_WAITING_OF_ONE",
  },
  jobsWaiting: {
    usual: 100,
    unit: "computations",
    description:
      "Computations of networks that wait for a thread, and as many for a process; more are refused.",
    variable: "PARLEY_MAX_JOBS_WAITING",
  },
  jobsWaitingOfOne: {
    usual: 30,
    unit: "computations",
    description: "Of these, computations of one client.",
    variable: "PARLEY_MAX_JOBS_WAITING_OF_ONE",
  },
  connections: {
    usual: 1000,
    unit: "connections",
    description: "Connections at once; more are closed.",
    variable: "PARLEY_MAX_CONNECTIONS",
  },
  kept: {
    usual: 100_000,
    unit: "records",
    description:
      "Records and short lists kept in memory while the data stands as it is; some hundred bytes each.",
    variable: "PARLEY_MAX_KEPT",
  },
  views: {
    usual: 10_000,
    unit: "views",
    description: "Views that are kept under short links; more are refused, and none is removed.",
    variable: "PARLEY_MAX_VIEWS",
  },
  viewsBytes: {
    usual: 256 * 1024 * 1024,
    unit: "bytes",
    description: "All these views together.",
    variable: "PARLEY_MAX_VIEWS_BYTES",
  },
  viewBytes: {
    usual: 256 * 1024,
    unit: "bytes",
    description: "One of them.",
    variable: "PARLEY_MAX_VIEW_BYTES",
  },
  listLength: {
    usual: 500,
    unit: "values",
    description: "Ids, or other words, in one argument.",
  },
  textLength: {
    usual: 200,
    unit: "characters",
    description: "A text to search for.",
  },
  dateLength: {
    usual: 40,
    unit: "characters",
    description: "A date in EDTF.",
  },
  pageLength: {
    usual: 100,
    unit: "items",
    description: "One page of a list.",
  },
} as const satisfies Readonly<Record<string, LimitDefinition>>;

type LimitName = keyof typeof limitDefinitions;
export type Limits = Readonly<Record<LimitName, number>>;

/** The default of each limit. */
export const usualLimits = Object.fromEntries(
  Object.entries(limitDefinitions).map(([name, { usual }]) => [name, usual]),
) as Limits;

export interface Limit extends LimitDefinition {
  readonly name: LimitName;
}

/** All limits, in the order in which the API lists them. */
export const listLimits: readonly Limit[] = Object.entries(limitDefinitions).map(
  ([name, definition]) => ({ ...(definition as LimitDefinition), name: name as LimitName }),
);
