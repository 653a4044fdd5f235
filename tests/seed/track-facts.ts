import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The facts as compiled before they became a data set, for comparison with it. */
export interface TrackFacts {
  readonly sources: readonly {
    id: string;
    publisher: string;
    title: string;
    author?: string;
    date?: string;
    url: string;
    tier: string;
    note?: string;
  }[];
  readonly actors: readonly {
    id: string;
    name: string;
    kind: "person" | "organisation" | "state" | "body";
    role: string;
    memberOf: string[];
    aliases: string[];
    country?: string;
    placeholder?: boolean;
  }[];
  readonly meetings: readonly {
    id: string;
    title: string;
    start: string;
    end: string;
    place: string;
    country?: string;
    format: string;
    status: string;
    confidence: string;
    summary: string;
    partOf?: string;
    note?: string;
    conflicts?: string[];
    sources: string[];
    attendees: { actor: string; role: string; delegation: string; note?: string }[];
  }[];
  readonly issues: readonly { id: string; title: string; question: string; group: string }[];
  readonly positions: readonly {
    id: string;
    actor: string;
    issue: string;
    stance: "support" | "oppose" | "conditional" | "unclear";
    strength?: string;
    condition?: string;
    date: string;
    attribution: string;
    reportedBy: string;
    summary: string;
    source: string;
    alsoIn?: string[];
    locator?: string;
    confidence: string;
    joint?: boolean;
    document?: string;
    note?: string;
    articleCoded?: boolean;
  }[];
  readonly documents: readonly {
    id: string;
    title: string;
    date: string;
    issuers: string[];
    note?: string;
    sources: string[];
  }[];
  readonly roles: readonly {
    actor: string;
    title: string;
    asOf?: string;
    from?: string;
    to?: string;
    sources: string[];
  }[];
}

export function readTrackFacts(): TrackFacts {
  const text = readFileSync(join(import.meta.dirname, "fixtures/track-facts.jsonl"), "utf8");
  const facts: Record<string, unknown[]> = {};
  for (const line of text.trimEnd().split("\n")) {
    const [kind, fact] = JSON.parse(line) as [string, unknown];
    (facts[kind] ??= []).push(fact);
  }
  return facts as unknown as TrackFacts;
}
