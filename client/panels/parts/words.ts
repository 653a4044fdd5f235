import { type IssueKind, type MeetingStatus, type Stance } from "../../model/kinds.ts";
import { type Translate } from "../../messages/translate.ts";
import { type MessageId } from "../../messages/message.ts";

/** The second cue beside the colour. */
export const stanceSign: Readonly<Record<Stance, string>> = {
  SUPPORTS: "+",
  OPPOSES: "−",
  CONDITIONAL: "◐",
  NEUTRAL: "○",
  UNCLEAR: "?",
  AMBIVALENT: "±",
};

/** All stances, in the order in which they are listed. */
export const stanceOrder: readonly Stance[] = [
  "SUPPORTS",
  "CONDITIONAL",
  "OPPOSES",
  "AMBIVALENT",
  "NEUTRAL",
  "UNCLEAR",
];

/** The word for a stance: actors support or oppose a question, but affirm or deny a statement of fact. */
export function stanceWord(t: Translate, stance: Stance, issueKind: IssueKind): string {
  if (issueKind === "CLAIM" && stance === "SUPPORTS") return t("stance.AFFIRMS");
  if (issueKind === "CLAIM" && stance === "OPPOSES") return t("stance.DENIES");
  return t(`stance.${stance}`);
}

/** Null for the default, that it was held. */
export function meetingStatusWord(t: Translate, status: MeetingStatus): string | null {
  return status === "HELD" ? null : t(`meeting-status.${status}`);
}

type After<Prefix extends string> = MessageId extends infer Id
  ? Id extends `${Prefix}.${infer Noun}`
    ? Noun
    : never
  : never;

/** The noun under a count that stands above it: `session`, `sessions`. */
export function tileLabel(t: Translate, noun: After<"tile">, count: number | undefined): string {
  return t(`tile.${noun}`, { n: count ?? 0 });
}

/** The items of a list that is cut off. */
export type MoreNoun = After<"more">;
