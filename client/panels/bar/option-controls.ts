import { type ExplorerState } from "../../explorer/explorer-state.ts";
import {
  leastSharedChoices,
  type NetworkOptions,
  pairCounts,
} from "../../model/network-options.ts";

/** One of several, each with a sentence that says what it does. */
export interface SelectControl {
  readonly kind: "select";
  readonly option: keyof NetworkOptions;
  readonly label: string;
  readonly choices: readonly {
    readonly value: NetworkOptions[keyof NetworkOptions];
    readonly label: string;
    readonly meaning: string;
  }[];
}

/** Yes or no, with a sentence that says what yes does. */
export interface SwitchControl {
  readonly kind: "switch";
  readonly option: "selfOnly" | "stanceGroups" | "meetingGroups";
  readonly label: string;
  readonly meaning: string;
}

export type OptionControl =
  | SelectControl
  | SwitchControl
  | { readonly kind: "kinds" }
  | { readonly kind: "since" };

type Choices<K extends keyof NetworkOptions> = readonly [
  value: NetworkOptions[K],
  label: string,
  meaning: string,
][];

function select<K extends keyof NetworkOptions>(
  option: K,
  label: string,
  choices: Choices<K>,
): SelectControl {
  return {
    kind: "select",
    option,
    label,
    choices: choices.map(([value, name, meaning]) => ({ value, label: name, meaning })),
  };
}

const weight = select("weight", "How much two met", [
  ["COUNT", "Sessions together", "The number of sessions that both attended."],
  ["NEWMAN", "Newman", "Each session counts 1/(n − 1): big meetings say less about each pair."],
  ["JACCARD", "Jaccard", "Sessions of both, as a share of the sessions of either."],
  ["OVERLAP", "Overlap", "Sessions of both, as a share of the sessions of the one with fewer."],
]);

const meetingLevel = select("meetingLevel", "As whom attendants count", [
  ["PERSON", "Persons", "As who they are."],
  ["DELEGATION", "Delegations", "As the actor they represent, once a session however many came."],
  ["STATE", "States", "As the state that their delegation belongs to on that day."],
]);

const stanceLevel = select("stanceLevel", "As whose a position counts", [
  ["PERSON", "Persons", "The holder’s own, as recorded."],
  [
    "ORGANISATION",
    "Organisations",
    "The organisation’s or state’s that the holder belongs to that day.",
  ],
  ["STATE", "States", "The state’s that the holder belongs to that day."],
]);

const aggregation = select("aggregation", "What a tie says", [
  ["SUBTRACT", "Agreement less disagreement", "Above 0 they agree, below 0 they disagree."],
  ["CONGRUENCE", "Agreement only", "How near their positions on the same issues are."],
  ["CONFLICT", "Disagreement only", "How far apart their positions on the same issues are."],
  ["IGNORE", "Shared issues", "How much both speak on the same issues, whatever they say."],
]);

const normalisation = select("normalisation", "Divided by", [
  [
    "AVERAGE",
    "Average activity",
    "Half the positions of both: talkative pairs don’t win by talking.",
  ],
  ["NONE", "Nothing", "The plain sum: who speaks most stands out."],
  ["JACCARD", "Jaccard", "What either said that the other did not, plus what both did."],
  ["COSINE", "Cosine", "The lengths of both profiles of positions."],
  ["COSINE_DNA", "Product of activity", "What the Discourse Network Analyzer calls cosine."],
]);

const leastShared = select("leastShared", "Pairs that share", [
  [
    null,
    "As many as tell something",
    "At least two issues in the whole graph, one among explored actors.",
  ],
  ...leastSharedChoices.map((count): Choices<"leastShared">[number] => [
    count,
    count === 1 ? "One issue or more" : `${count} issues or more`,
    "Who shares one issue only may look nearer, or farther apart, than anybody else.",
  ]),
]);

const duplicates = select("duplicates", "Said twice counts once", [
  ["INCLUDE", "Never", "Every recorded position counts."],
  ["SOURCE", "In one source", "The same stance on the same issue, once a source."],
  ["DAY", "On one day", "The same stance on the same issue, once a day."],
  ["WEEK", "In one week", "The same stance on the same issue, once a week."],
  ["MONTH", "In one month", "The same stance on the same issue, once a month."],
  ["YEAR", "In one year", "The same stance on the same issue, once a year."],
  ["PERIOD", "Ever", "The same stance on the same issue, once in the whole period."],
]);

const conditional = select("conditional", "A conditional stance counts as", [
  ["HALF", "Half a support", "0.5 on the scale from −1 (opposes) to 1 (supports)."],
  ["ZERO", "Neither", "0: neither for nor against."],
  ["ONE", "A support", "1, as if there were no condition."],
  ["LEFT_OUT", "Not at all", "Conditional stances are left out."],
]);

const rows = select("rows", "Which actors", [
  ["ALL", "All", "Whoever holds a position."],
  ["PERSON", "Persons only", "No states, organisations or groups."],
  ["STATE", "States only", "Only what is said in the name of a state."],
  ["BODY", "Bodies only", "Organisations and groups."],
]);

const size = select("size", "Size of an actor", [
  [null, "Meetings or positions", "Meetings attended, or positions held, in the whole graph."],
  ["DEGREE", "Degree", "Number of ties, shown or not."],
  [
    "WEIGHTED_DEGREE",
    "Weighted degree",
    "Sum of the weights of the ties; size goes without the sign.",
  ],
  ["BETWEENNESS", "Betweenness", "Share of the shortest paths of all others that lead through it."],
  ["CLOSENESS", "Closeness", "Nearness to those it reaches, times the share that it reaches."],
  ["EIGENVECTOR", "Eigenvector", "Being tied to those who are well tied."],
  ["PAGERANK", "PageRank", "Share of a random walk’s time."],
]);

const pairs = select("pairs", "Pairs shown", [
  [
    null,
    "As many as can be told apart",
    "The strongest; the line above says how many are left out.",
  ],
  ...pairCounts.map((count): Choices<"pairs">[number] => [
    count,
    `The ${count} strongest`,
    "The line above says how many are left out.",
  ]),
]);

const selfOnly: SwitchControl = {
  kind: "switch",
  option: "selfOnly",
  label: "Own words only",
  meaning: "Leaves out what is only said of a holder by others.",
};

const stanceGroups: SwitchControl = {
  kind: "switch",
  option: "stanceGroups",
  label: "Unnamed groups count",
  meaning: "Positions of “European officials” and the like are the group’s, nobody else’s.",
};

const meetingGroups: SwitchControl = {
  kind: "switch",
  option: "meetingGroups",
  label: "Unnamed groups count",
  meaning: "“European officials” and the like count as one actor each.",
};

const heldBy = [duplicates, conditional, selfOnly, stanceGroups];

/** The options that change what is on the screen, in the order in which they are offered. */
export function optionControls({
  view,
  mode,
}: Pick<ExplorerState, "view" | "mode">): readonly OptionControl[] {
  switch (view) {
    case "stances":
      return [rows, ...heldBy];
    case "gaps":
      return [
        { kind: "since" },
        leastShared,
        stanceLevel,
        normalisation,
        ...heldBy,
        { kind: "kinds" },
      ];
    case "timeline":
      return [];
    case "graph":
    case "table":
      return controlsOfMode[mode];
  }
}

const controlsOfMode: Readonly<Record<ExplorerState["mode"], readonly OptionControl[]>> = {
  evidence: [],
  meetings: [weight, meetingLevel, size, pairs, meetingGroups, { kind: "kinds" }],
  stances: [stanceLevel, conditional, selfOnly, stanceGroups],
  agreement: [aggregation, normalisation, leastShared, stanceLevel, size, pairs, ...heldBy],
};
