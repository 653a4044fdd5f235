import { normaliseText, paragraphsOf } from "../../schema/text/source-text.ts";
import { sha256Of } from "../../client/texts/recognise-text.ts";

/** The text that the invented talks were coded from: two scripts, and letters that take two UTF-16 units. */
const lakeText = `Мир на озері

Посланниця Олена Гай і міністр Жан Ру зустрілися в п'ятницю на озері 🕊. "Це почесний мир", — сказала посланниця журналістам після зустрічі.

Погода була гарна, і човни 🚤 стояли біля берега до вечора.

The minister said that he hopes for an honourable peace and for free boats 🇺🇦 on the lake. He would not sign anything before spring.
`;

const [first = "", , third = ""] = paragraphsOf(lakeText);

/** A citation of the text: words, with their place. */
function quoting(quote: string, paragraph: number) {
  const at = Array.from(normaliseText(lakeText).split(quote)[0] ?? "").length;
  const end = at + Array.from(quote).length;
  return { source: "lake-news", paragraph, start: at, end, quote };
}

const position = (id: string, actor: string, issue: string, citation: object) => ({
  id,
  actor,
  issue,
  stance: "supports",
  date: "2031-05-02",
  attribution: "self",
  citations: [citation],
});

/** More positions than a page holds, without a place in the text. */
const many = Array.from({ length: 120 }, (_, n) =>
  position(`many-${n}`, n % 2 === 0 ? "hai" : "roux", `boats-${n % 60}`, { source: "lake-news" }),
);

/**
 * With quotes: six facts, the last of which is not in the text. Without: two attendances, and many positions.
 */
const positions = [
  position("peace-hai", "hai", "peace", quoting("почесний мир", 1)),
  position("peace-said", "roux", "peace", quoting('Це почесний мир", — сказала', 1)),
  position("peace-roux", "roux", "peace", quoting("hopes for an honourable peace", 3)),
  position("boats-roux", "roux", "boats-0", quoting("peace and for free boats 🇺🇦 on the lake", 3)),
  position("lost", "roux", "boats-1", {
    source: "lake-news",
    paragraph: 3,
    quote: "would never sign a paper",
  }),
  position("headline", "hai", "boats-1", { source: "lake-news", quote: "Мир на озері" }),
  ...many,
];

const lines = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

/**
 * Invented talks at a lake, all from one source, with attendances that were announced, reported and missed.
 */
export const lakeTalks: Readonly<Record<string, string>> = {
  "dataset.yaml": `id: lake-talks
title: Talks at a lake
description: Made up.
licence: CC0-1.0
citation: None.
languages: [en, uk]
`,
  "sources.jsonl": lines([
    {
      id: "lake-news",
      title: "Мир на озері",
      publisher: "Lake News",
      tier: "regional",
      language: "uk",
      textHash: sha256Of(normaliseText(lakeText)),
      textLength: Array.from(normaliseText(lakeText)).length,
      paragraphHashes: paragraphsOf(lakeText).map(sha256Of),
    },
    { id: "old-news", title: "Old news", publisher: "Old News", tier: "regional" },
  ]),
  "actors.jsonl": lines([
    { id: "hai", name: "Олена Гай", kind: "person" },
    { id: "roux", name: "Jean Roux", kind: "person" },
    { id: "guest", name: "Ada Guest", kind: "person" },
    { id: "late", name: "Bo Late", kind: "person" },
    { id: "rumour", name: "Cy Rumour", kind: "person" },
  ]),
  "issues.jsonl": lines([
    { id: "peace", title: "Peace", question: "Is it to be peace?", area: "lake" },
    ...Array.from({ length: 60 }, (_, n) => ({
      id: `boats-${n}`,
      title: `Boats ${n}`,
      question: "Are boats to be free?",
      area: "lake",
    })),
  ]),
  "meetings.jsonl": lines([
    {
      id: "lake",
      title: "Meeting at the lake",
      date: "2031-05-02",
      citations: [quoting(first.slice(0, 42), 1), { source: "old-news" }],
      attendances: [
        { actor: "hai", citations: [quoting("Олена Гай", 1)] },
        { actor: "roux" },
        {
          actor: "guest",
          status: "announced",
          role: "guest",
          citations: [{ source: "lake-news" }],
        },
        { actor: "late", status: "absent", citations: [{ source: "lake-news", paragraph: 3 }] },
        { actor: "rumour", status: "reported", citations: [{ source: "lake-news" }] },
      ],
    },
  ]),
  "positions.jsonl": lines(positions),
};

/** The text as copied from a web page: other quotation marks, spaces and line endings, wrapped. */
export const copiedLakeText = lakeText
  .replaceAll('"', "”")
  .replaceAll("п'ятницю", "п’ятницю")
  .replaceAll(" на ", "\u00A0на ")
  .replaceAll(" the ", "\nthe ")
  .replaceAll("\n", "\r\n");

/** Its last paragraph alone, and a sentence from elsewhere. */
export const lakePart = `${third}\n\nA reader’s remark, which is none of it.`;
