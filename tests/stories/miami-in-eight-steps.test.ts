/** Holds each number and each name in the steps of the shipped story against the data set, through the API. */
import { describe, expect, it } from "vitest";
import { type Language } from "../../client/messages/languages.ts";
import { miamiInEightSteps } from "../../client/stories/miami-in-eight-steps.ts";
import { shippedStories } from "../../client/stories/shipped-stories.ts";
import { parseStory, type Story } from "../../client/stories/story.ts";
import { wordToStory, storyToWord } from "../../client/stories/story-link.ts";
import { parseLink } from "../../client/url/view-link.ts";
import { selectedNodes } from "../../client/model/selection.ts";
import { ukraineApi } from "../api/open-ukraine.ts";

const { dataOf } = ukraineApi();

const answer = <T>(query: string) => dataOf<T>(`{ ${query} }`);

interface Session {
  readonly date: { readonly edtf: string };
  readonly place: string;
  readonly disagreements: readonly string[];
  readonly citations: readonly { readonly quote: string | null }[];
  readonly attendances: {
    readonly nodes: readonly {
      readonly status: string;
      readonly actor: {
        readonly id: string;
        readonly name: string;
        readonly side: string | null;
      };
    }[];
  };
}

const sessionFields = `date { edtf } place disagreements citations { quote }
  attendances(first: 50) { nodes { status actor { id name side } } }`;

const round = () =>
  answer<{ meeting: Session & { sessions: Session[] } }>(
    `meeting(id: "m-2025-12-19-miami-round") { ${sessionFields} sessions { ${sessionFields} } }`,
  ).then(({ meeting }) => meeting);

/** The names of the persons of a side in the sessions of the round, and how many sessions each attended. */
async function persons(side: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { attendances } of (await round()).sessions) {
    for (const { status, actor } of attendances.nodes) {
      if (status !== "ATTENDED" || actor.side !== side) continue;
      counts[actor.name] = (counts[actor.name] ?? 0) + 1;
    }
  }
  return counts;
}

async function pairs(first: number) {
  const { meetingNetwork } = await answer<{
    meetingNetwork: { pairs: { n: number; a: { name: string }; b: { name: string } }[] };
  }>(`meetingNetwork(first: ${first}) { pairs { n a { name } b { name } } }`);
  return meetingNetwork.pairs.map(({ n, a, b }) => [n, [a.name, b.name].toSorted()]);
}

async function positions(issue: string, actor: string) {
  const { positions: found } = await answer<{
    positions: { nodes: { stance: string; date: { edtf: string } }[] };
  }>(
    `positions(first: 100, filter: { issues: ["${issue}"], actors: ["${actor}"] }) { nodes { stance date { edtf } } }`,
  );
  return found.nodes
    .map(({ stance, date }) => [date.edtf, stance] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));
}

interface Gaps {
  readonly count: number;
  readonly gaps: readonly {
    n: number;
    a: { name: string };
    b: { name: string };
  }[];
}

const gaps = () =>
  answer<{ gaps: Gaps }>(
    "gaps(first: 300, leastShared: 2) { count gaps { n a { name } b { name } } }",
  ).then((found) => found.gaps);

async function contradictions(): Promise<string[]> {
  const { stanceContradictions } = await answer<{
    stanceContradictions: { contradictions: { actor: { name: string } }[] };
  }>("stanceContradictions(first: 100) { contradictions { actor { name } } }");
  return stanceContradictions.contradictions.map(({ actor }) => actor.name).toSorted();
}

/** A part of a text, and what must hold for it: a value of the data set, and what the text says that it is. */
interface Claim {
  readonly en: string;
  readonly uk: string;
  readonly holds: () => Promise<readonly [found: unknown, said: unknown]>;
}

const claim = (en: string, uk: string, holds: Claim["holds"]): Claim => ({ en, uk, holds });

const roundDates = async () => [(await round()).date.edtf, "2025-12-19/2025-12-21"] as const;
const fourSessions = async () => [(await round()).sessions.length, 4] as const;

const claims: readonly (readonly Claim[])[] = [
  [
    claim("Four sessions", "Чотири сесії", fourSessions),
    claim("three days", "три дні", roundDates),
    claim("From 19 to 21 December 2025", "З 19 до 21 грудня 2025 року", roundDates),
    claim("American envoys received", "американські посланці приймали", async () => [
      Object.values(await persons("us")).filter((n) => n === 4).length,
      3,
    ]),
    claim("around Miami", "поблизу Маямі", async () => [
      (await round()).place,
      expect.stringContaining("Miami"),
    ]),
  ],
  [
    claim("two sides", "двох сторін", async () => [
      (await round()).sessions.filter(({ attendances: { nodes } }) =>
        ["ukraine", "russia"].every((side) => nodes.some(({ actor }) => actor.side === side)),
      ),
      [],
    ]),
    claim(
      "Rustem Umerov and Andriy Hnatov came for Ukraine, Kirill Dmitriev for Russia.",
      "Від України: Rustem Umerov і Andriy Hnatov, від Росії: Kirill Dmitriev.",
      async () => [
        [Object.keys(await persons("ukraine")).toSorted(), Object.keys(await persons("russia"))],
        [["Andriy Hnatov", "Rustem Umerov"], ["Kirill Dmitriev"]],
      ],
    ),
    claim(
      "Steve Witkoff, Jared Kushner and Josh Gruenbaum sat in all four sessions",
      "На всіх чотирьох сесіях були Steve Witkoff, Jared Kushner і Josh Gruenbaum",
      async () => [
        await persons("us"),
        { "Steve Witkoff": 4, "Jared Kushner": 4, "Josh Gruenbaum": 4 },
      ],
    ),
    claim(
      "In no session of the whole data set did Umerov and Dmitriev sit together",
      "У всьому наборі даних немає сесії, де разом були б Umerov і Dmitriev",
      async () => [
        (
          await answer<{ meetingNetwork: { pairCount: number } }>(
            'meetingNetwork(filter: { among: ["umerov", "dmitriev"] }, first: 1) { pairCount }',
          )
        ).meetingNetwork.pairCount,
        0,
      ],
    ),
  ],
  [
    claim(
      "One report has Dmitriev meet the Americans on Thursday, its original on Saturday.",
      "В одному повідомленні Dmitriev зустрівся з американцями в четвер, у його першоджерелі — в суботу.",
      async () => [
        (await dmitrievSession()).disagreements.join("\n"),
        expect.stringMatching(
          /seed article dates the Dmitriev meeting to "Thursday"; its Reuters original says Saturday/,
        ),
      ],
    ),
    claim("20 to 21 December", "20–21 грудня", async () => [
      (await dmitrievSession()).date.edtf,
      "2025-12-20/2025-12-21",
    ]),
    claim("quoted words", "цитатою", async () => [
      (await dmitrievSession()).citations.some(({ quote }) => quote !== null),
      true,
    ]),
  ],
  [
    claim(
      "Jared Kushner and Steve Witkoff sat together most often, in 27 sessions; next come Rustem Umerov and Steve Witkoff with 20.",
      "найчастіше разом були Jared Kushner і Steve Witkoff: 27 сесій; далі Rustem Umerov і Steve Witkoff: 20.",
      async () => [
        (await pairs(3)).map((pair, i) => (i < 2 ? pair : Number(pair[0]) < 20)),
        [[27, ["Jared Kushner", "Steve Witkoff"]], [20, ["Rustem Umerov", "Steve Witkoff"]], true],
      ],
    ),
  ],
  [
    claim(
      "Ukrainian withdrawal from Donbas",
      "виведення українських військ із Донбасу",
      async () => [
        (await answer<{ issue: { title: string } }>('issue(id: "donbas-withdrawal") { title }'))
          .issue.title,
        "Ukrainian withdrawal from Donbas",
      ],
    ),
    claim(
      "2 positions of Volodymyr Zelensky, both opposed",
      "2 позиції, які має Volodymyr Zelensky, обидві проти",
      async () => [
        (await positions("donbas-withdrawal", "zelensky")).map(([, stance]) => stance),
        ["OPPOSES", "OPPOSES"],
      ],
    ),
    claim("4 of Vladimir Putin, all in support", "4, які має Vladimir Putin, усі за", async () => [
      (await positions("donbas-withdrawal", "putin")).map(([, stance]) => stance),
      ["SUPPORTS", "SUPPORTS", "SUPPORTS", "SUPPORTS"],
    ]),
  ],
  [
    claim(
      "Dmitry Peskov set a condition on 10 May 2025 and was opposed on 16 December 2025.",
      "Dmitry Peskov 10 травня 2025 року назвав умову, а 16 грудня 2025 року був проти.",
      async () => [
        await positions("ceasefire-first", "peskov"),
        [
          ["2025-05-10", "CONDITIONAL"],
          ["2025-12-16", "OPPOSES"],
        ],
      ],
    ),
  ],
  [
    claim(
      "31 pairs disagree on at least two issues",
      "Пар, що не згодні щонайменше у двох питаннях",
      async () => {
        const { count, gaps: found } = await gaps();
        return [
          [count, Math.min(...found.map(({ n }) => n))],
          [31, 2],
        ];
      },
    ),
    claim(
      "no session together on record",
      "не мають жодної зафіксованої спільної сесії: 31.",
      async () => [(await gaps()).count, 31],
    ),
    claim(
      "Yuri Ushakov and Volodymyr Zelensky are one of them, over 7 issues.",
      "Одна з них — Yuri Ushakov і Volodymyr Zelensky, спільних питань 7.",
      async () => [
        (await gaps()).gaps.flatMap(({ a, b, n }) =>
          a.name === "Yuri Ushakov" && b.name === "Volodymyr Zelensky" ? [n] : [],
        ),
        [7],
      ],
    ),
  ],
  [
    claim(
      "4 times one actor has both supported and opposed the same issue: Giorgia Meloni, Friedrich Merz, and Donald Trump twice.",
      "4 рази один учасник і підтримав, і заперечив те саме питання: Giorgia Meloni, Friedrich Merz і двічі Donald Trump.",
      async () => [
        await contradictions(),
        ["Donald Trump", "Donald Trump", "Friedrich Merz", "Giorgia Meloni"],
      ],
    ),
  ],
];

async function dmitrievSession(): Promise<Session> {
  const { meeting } = await answer<{ meeting: Session }>(
    `meeting(id: "m-2025-12-20-miami-dmitriev") { ${sessionFields} }`,
  );
  return meeting;
}

/** Words that count something, beside figures. "One" counts nothing where it stands for somebody. */
const numerals =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twice|dozens?)\b|(^|[^\p{L}])(дв(а|і|оє|ох|ічі)|тр(и|ьох)|чотир(и|ьох)|п’ять|шість|сім|вісім|дев’ять|десять)($|[^\p{L}])/iu;

describe("Miami in eight steps", () => {
  const version = (language: Language): Story =>
    miamiInEightSteps.find((story) => story.language === language) ?? expect.unreachable();

  it.each(claims.map((said, i) => [i + 1, said] as const))(
    "says in step %i only what the data set holds",
    async (_, said) => {
      for (const { holds } of said) {
        const [found, expected] = await holds();
        expect(found).toEqual(expected);
      }
    },
  );

  it.each(["en", "uk"] as const)(
    "names nothing and counts nothing beside that, in %s",
    async (language) => {
      const names = await answer<{ actors: { nodes: { name: string; aliases: string[] }[] } }>(
        "actors(first: 100) { nodes { name aliases } }",
      );
      const rest = await answer<{ actors: { nodes: { name: string; aliases: string[] }[] } }>(
        "actors(last: 100) { nodes { name aliases } }",
      );
      const named = new Set(
        [...names.actors.nodes, ...rest.actors.nodes]
          .flatMap(({ name, aliases }) => [name, ...aliases])
          .flatMap((name) => name.match(/\p{Lu}[\p{L}-]+/gu) ?? []),
      );
      expect(named.size).toBeGreaterThan(200);
      version(language).steps.forEach(({ title, text }, i) => {
        const said = (claims[i] ?? []).reduce((left, { [language]: part }) => {
          expect(left, `step ${i + 1} says: ${part}`).toContain(part);
          return left.replaceAll(part, " … ");
        }, `${title}. ${text}`);
        expect(said).not.toMatch(numerals);
        const words = said.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
        expect(words.filter((word) => named.has(word))).toEqual([]);
      });
    },
  );

  it("has the same views in both languages, whole and without a word that is ignored", async () => {
    const [en, uk] = [version("en"), version("uk")];
    expect(en.steps).toHaveLength(8);
    expect(uk.steps.map(({ search }) => search)).toEqual(en.steps.map(({ search }) => search));
    for (const { search } of en.steps) {
      const { notices, selection } = parseLink(search);
      expect(notices).toEqual([]);
      for (const id of selectedNodes(selection)) {
        expect(await answer(`node(id: "${id}") { id }`)).toEqual({ node: { id } });
      }
    }
  });

  it("is a story as those of readers are, and goes into a link and comes back", () => {
    for (const story of miamiInEightSteps) {
      expect(parseStory(story)).toEqual(story);
      expect(wordToStory(storyToWord(story) ?? "")).toEqual(story);
    }
  });

  it("is listed for its data set", async () => {
    const [listed] = shippedStories;
    expect(await listed?.load()).toBe(miamiInEightSteps);
    const { datasets } = await answer<{ datasets: { id: string }[] }>("datasets { id }");
    expect(datasets.map(({ id }) => id)).toContain(listed?.dataset);
  });
});
