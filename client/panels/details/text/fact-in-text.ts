import { type SourceFactsQuery } from "../../../api/__generated__/graphql.ts";
import { type OneSelected } from "../../../model/selection.ts";
import { type Translate } from "../../../messages/translate.ts";
import { type ExploredGraph, findTie } from "../../../model/explored-graph.ts";
import { type AnchoredFact } from "../../../texts/place-facts.ts";
import { dateWords } from "../../parts/date-words.ts";
import { stanceWord } from "../../parts/words.ts";
import { attendanceWords } from "../cards/AttendanceCard.tsx";
import { stanceTieId, type Subject } from "../hooks/subject.ts";

export type SourceFact = NonNullable<SourceFactsQuery["source"]>["facts"]["nodes"][number];

/** A fact with its anchors in the text of a source. */
export function toAnchoredFact({ id, citations }: SourceFact, source: string): AnchoredFact {
  return { id, anchors: citations.filter((citation) => citation.source.id === source) };
}

/** A fact as one line of text. */
export function factInWords(t: Translate, fact: SourceFact): string {
  switch (fact.__typename) {
    case "Position": {
      const words = t("source.position", { actor: fact.actor.name, issue: fact.issue.title });
      return `${words}: ${stanceWord(t, fact.stance, fact.issue.issueKind)}`;
    }
    case "Attendance": {
      const words = t("source.attendance", { actor: fact.actor.name, meeting: fact.meeting.title });
      return `${words}: ${attendanceWords(t, { ...fact, onBehalfOf: null, delegation: null })}`;
    }
    case "Membership": {
      const body = fact.of.name;
      const post =
        fact.role === null
          ? t("source.plain-member", { body })
          : t("source.member", { role: fact.role, body });
      return `${fact.member.name}: ${post}`;
    }
    case "Meeting":
      return `${fact.title}, ${t("source.meeting", { date: dateWords(t, fact.date) })}`;
    case "Document":
      return `${fact.title}, ${t("source.document")}`;
  }
}

/** The selection that opens a fact in the panel. */
export function openingOf(fact: SourceFact): OneSelected {
  switch (fact.__typename) {
    case "Attendance":
      return { type: "tie", id: fact.id };
    case "Membership":
      return { type: "node", id: fact.member.id };
    case "Position":
    case "Meeting":
    case "Document":
      return { type: "node", id: fact.id };
  }
}

/** The ids of the nodes that a fact is about, including its own if it is a node. */
function subjectsOf(fact: SourceFact): readonly string[] {
  switch (fact.__typename) {
    case "Position":
      return [fact.actor.id, fact.issue.id];
    case "Attendance":
      return [fact.actor.id, fact.meeting.id];
    case "Membership":
      return [fact.member.id, fact.of.id];
    case "Meeting":
    case "Document":
      return [fact.id];
  }
}

/** What a fact highlights in the graph: its actors, or the meeting or document that it is, and its tie. */
export function highlightsOf(fact: SourceFact, shown: ExploredGraph): OneSelected[] {
  const nodes = "issue" in fact || "meeting" in fact ? [fact.actor.id] : subjectsOf(fact);
  const tie = "issue" in fact ? stanceTieId(fact.actor.id, fact.issue.id) : fact.id;
  return [
    ...nodes.map((id): OneSelected => ({ type: "node", id })),
    ...(findTie(shown, tie) === null ? [] : [{ type: "tie", id: tie } as const]),
  ];
}

/** Whether the subject rests on the fact, or is the fact. */
export function isOfSubject(fact: SourceFact, subject: Subject): boolean {
  const about = subjectsOf(fact);
  switch (subject.type) {
    case "node":
      return fact.id === subject.id || about.includes(subject.id);
    case "bundle":
    case "folded":
      return false;
    case "several":
      return subject.ids.some((id) => fact.id === id || about.includes(id));
    case "stance":
      return about.includes(subject.actor) && about.includes(subject.issue);
    case "attendance":
      return (
        about.includes(subject.meeting) &&
        (fact.id === subject.meeting || about.includes(subject.actor))
      );
    case "encounter":
      return fact.__typename === "Attendance" && [subject.a, subject.b].includes(fact.actor.id);
    case "agreement":
      return fact.__typename === "Position" && [subject.a, subject.b].includes(fact.actor.id);
    case "tie":
      return about.includes(subject.from) && about.includes(subject.to);
  }
}
