import {
  actorKinds,
  attributions,
  confidences,
  issueKinds,
  meetingKinds,
  meetingStatuses,
  sourceTiers,
  stances,
} from "../../../schema/dataset.ts";
import {
  type ActorFilter,
  type DocumentFilter,
  type IssueFilter,
  type MeetingFilter,
  type Period,
  type PositionFilter,
  type SourceFilter,
  type TimelineFilter,
} from "../../../server/store/paging/list-filters.ts";
import { type KnownGraph } from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";

/** Filters with values from a graph; each condition is rare enough that something is left. */
export function randomFilters({ records, datasetsOf }: KnownGraph, random: Random) {
  const seldom = <T>(make: () => T) => random.maybe(0.15, make);
  const idOf = (items: readonly { readonly id: string }[]) =>
    random.chance(0.05) ? "nobody" : items.length > 0 ? random.pick(items).id : "nobody";
  const idsOf = (items: readonly { readonly id: string }[], share = 0.5) => [
    ...random.some(items, share).map(({ id }) => id),
    ...(random.chance(0.1) ? ["nobody"] : []),
  ];
  const someOf = <T>(values: readonly T[]) => random.some(values, 0.6);
  const present = <T>(values: readonly (T | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const countries = present([...records.actors, ...records.meetings].map(({ country }) => country));
  const areas = present(records.issues.flatMap(({ areas }) => areas));
  const datasets = present(records.actors.flatMap(({ id }) => datasetsOf(id)));
  const text = (texts: readonly (string | undefined)[]) => {
    const [first = "", ...others] = random.pick(present(texts)).split(/\s+/u);
    const second = others.length > 0 ? random.pick(others).slice(0, 3) : "";
    return random.chance(0.05)
      ? "???"
      : random.pick([first, first.slice(0, 2).toUpperCase(), `${second} ${first}`]);
  };
  const days = present(records.meetings.map(({ date }) => /\d{4}-\d\d-\d\d/u.exec(date)?.[0]));
  const period = (): Period => {
    const [one, other] = [0, 1].map(() => (days.length > 0 ? random.pick(days) : "2025-01-01"));
    const [from = "", to = ""] = [one ?? "", other ?? ""].toSorted();
    return {
      ...random.pick([{ from }, { to }, { from, to }, { from, to: null }]),
      match: random.pick(["CERTAINLY", "POSSIBLY", null]),
    };
  };

  return {
    actors: (): ActorFilter => ({
      ids: seldom(() => idsOf(records.actors)),
      text: seldom(() => text(records.actors.map(({ name }) => name))),
      kinds: seldom(() => someOf(actorKinds)),
      countries: seldom(() => someOf(countries)),
      sides: seldom(() => someOf(present(records.actors.map(({ side }) => side)))),
      placeholder: seldom(() => random.chance(0.5)),
      attended: seldom(() => idOf(records.meetings)),
      met: seldom(() => idOf(records.actors)),
      memberOf: seldom(() => idOf(records.actors)),
      ...(random.chance(0.2) && {
        issue: idOf(records.issues),
        stances: random.maybe(0.5, () => someOf(stances)),
      }),
      datasets: seldom(() => someOf(datasets)),
    }),
    meetings: (): MeetingFilter => ({
      ids: seldom(() => idsOf(records.meetings)),
      text: seldom(() => text(records.meetings.map(({ title }) => title))),
      kinds: seldom(() => someOf(meetingKinds)),
      statuses: seldom(() => someOf(meetingStatuses)),
      period: seldom(period),
      countries: seldom(() => someOf(countries)),
      participants: seldom(() =>
        random.chance(0.2) ? [] : [idOf(records.actors), idOf(records.actors)],
      ),
      anyParticipant: seldom(() => idsOf(records.actors, 0.3)),
      issues: seldom(() => idsOf(records.issues)),
      partOf: seldom(() => idOf(records.meetings)),
      rounds: seldom(() => random.chance(0.5)),
      encounters: seldom(() => random.chance(0.5)),
      disputed: seldom(() => random.chance(0.5)),
      confidences: seldom(() => someOf(confidences)),
      sourceTiers: seldom(() => someOf(sourceTiers)),
      sources: seldom(() => idsOf(records.sources)),
      documents: seldom(() => idsOf(records.documents)),
      datasets: seldom(() => someOf(datasets)),
    }),
    issues: (): IssueFilter => ({
      ids: seldom(() => idsOf(records.issues)),
      text: seldom(() => text(records.issues.map(({ title }) => title))),
      kinds: seldom(() => someOf(issueKinds)),
      areas: seldom(() => someOf(areas)),
      actor: seldom(() => idOf(records.actors)),
      meeting: seldom(() => idOf(records.meetings)),
      sources: seldom(() => idsOf(records.sources)),
      documents: seldom(() => idsOf(records.documents)),
      datasets: seldom(() => someOf(datasets)),
    }),
    positions: (): PositionFilter => ({
      ids: seldom(() => idsOf(records.positions)),
      text: seldom(() =>
        text([...records.positions.map(({ summary }) => summary), "nothing said"]),
      ),
      actors: seldom(() => idsOf(records.actors)),
      sides: seldom(() => someOf(present(records.actors.map(({ side }) => side)))),
      issues: seldom(() => idsOf(records.issues)),
      areas: seldom(() => someOf(areas)),
      stances: seldom(() => someOf(stances)),
      attributions: seldom(() => someOf(attributions)),
      confidences: seldom(() => someOf(confidences)),
      period: seldom(period),
      meeting: random.maybe(0.05, () => idOf(records.meetings)),
      document: random.maybe(0.05, () => idOf(records.documents)),
      documents: random.maybe(0.05, () => idsOf(records.documents)),
      sourceTiers: seldom(() => someOf(sourceTiers)),
      sources: seldom(() => idsOf(records.sources)),
      datasets: seldom(() => someOf(datasets)),
    }),
    sources: (): SourceFilter => ({
      ids: seldom(() => idsOf(records.sources)),
      text: seldom(() => text(records.sources.map(({ title }) => title))),
      tiers: seldom(() => someOf(sourceTiers)),
      url: seldom(() => random.pick([...records.sources.map(({ url }) => url), "https://a.b/"])),
      publisher: seldom(() => random.pick(records.sources).publisher.toUpperCase()),
      period: seldom(period),
      datasets: seldom(() => someOf(datasets)),
    }),
    documents: (): DocumentFilter => ({
      ids: seldom(() => idsOf(records.documents)),
      text: seldom(() => text([...records.documents.map(({ title }) => title), "no document"])),
      issuers: seldom(() => idsOf(records.actors)),
      period: seldom(period),
      datasets: seldom(() => someOf(datasets)),
    }),
    timeline: (): TimelineFilter => ({
      period: seldom(period),
      actors: seldom(() => idsOf(records.actors, 0.3)),
      areas: seldom(() => someOf(areas)),
      sources: seldom(() => idsOf(records.sources)),
      documents: seldom(() => idsOf(records.documents)),
      datasets: seldom(() => someOf(datasets)),
    }),
  };
}
