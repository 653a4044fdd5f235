import { type Story, type StoryStep } from "./story.ts";

/** Of these talks alone, so that the numbers hold beside other data sets too. */
const only = "?datasets=ukraine-talks";

/** The views, step by step. */
const views = [
  only,
  `${only}&selected=umerov&selected=dmitriev`,
  `${only}&selected=m-2025-12-20-miami-dmitriev`,
  `${only}&mode=meetings&scope=everything&tie=kushner%2Bwitkoff`,
  `${only}&view=stances&scope=everything&tie=zelensky%3Edonbas-withdrawal`,
  `${only}&view=over-time&scope=everything&tie=peskov%3Eceasefire-first`,
  `${only}&view=gaps&scope=everything`,
  `${only}&view=disputes`,
] as const;

type Told = readonly (readonly [title: string, text: string])[];

const english: Told = [
  [
    "Four sessions in three days",
    "From 19 to 21 December 2025 the American envoys received the others around Miami, one after another. Each dark square is a session, tied to those who sat in it. Click anything, here and in every step, for the sources it rests on.",
  ],
  [
    "The two sides shared no session",
    "Rustem Umerov and Andriy Hnatov came for Ukraine, Kirill Dmitriev for Russia. Steve Witkoff, Jared Kushner and Josh Gruenbaum sat in all four sessions. In no session of the whole data set did Umerov and Dmitriev sit together: the panel lists those that each had without the other.",
  ],
  [
    "Sources disagree, and both stay",
    "One report has Dmitriev meet the Americans on Thursday, its original on Saturday. The data set takes 20 to 21 December; the panel keeps what each source says, with paragraph and quoted words.",
  ],
  [
    "The year around it: who met whom",
    "Over the whole period Jared Kushner and Steve Witkoff sat together most often, in 27 sessions; next come Rustem Umerov and Steve Witkoff with 20. A thicker line means more sessions, and opens them.",
  ],
  [
    "What they say",
    "Rows are actors, columns issues. On the Ukrainian withdrawal from Donbas there are 2 positions of Volodymyr Zelensky, both opposed, and 4 of Vladimir Putin, all in support. The number in a cell says how many positions are behind it.",
  ],
  [
    "Who turned",
    "Should a cease-fire come before a final settlement? Dmitry Peskov set a condition on 10 May 2025 and was opposed on 16 December 2025. A ring marks a stance that differs from everything the actor had said before.",
  ],
  [
    "Who disagrees and has not met",
    "31 pairs disagree on at least two issues and have no session together on record. Yuri Ushakov and Volodymyr Zelensky are one of them, over 7 issues. The last column names who met both.",
  ],
  [
    "Who said both, and now you",
    "4 times one actor has both supported and opposed the same issue: Giorgia Meloni, Friedrich Merz, and Donald Trump twice. From here on, look for yourself: search for anybody, play the period in the bar below, or make a story of your own.",
  ],
];

const ukrainian: Told = [
  [
    "Чотири сесії за три дні",
    "З 19 до 21 грудня 2025 року американські посланці приймали інших поблизу Маямі, одних за одними. Кожен темний квадрат — сесія, з’єднана з тими, хто на ній був. Тут і на кожному кроці клацніть будь-що, щоб побачити джерела.",
  ],
  [
    "Спільної сесії у двох сторін не було",
    "Від України: Rustem Umerov і Andriy Hnatov, від Росії: Kirill Dmitriev. На всіх чотирьох сесіях були Steve Witkoff, Jared Kushner і Josh Gruenbaum. У всьому наборі даних немає сесії, де разом були б Umerov і Dmitriev: панель перелічує сесії кожного без іншого.",
  ],
  [
    "Джерела розходяться, і обидва лишаються",
    "В одному повідомленні Dmitriev зустрівся з американцями в четвер, у його першоджерелі — в суботу. Набір даних бере 20–21 грудня; панель зберігає те, що каже кожне джерело, з абзацом і цитатою.",
  ],
  [
    "Рік довкола: хто з ким зустрічався",
    "За весь період найчастіше разом були Jared Kushner і Steve Witkoff: 27 сесій; далі Rustem Umerov і Steve Witkoff: 20. Товща лінія — більше сесій, і вона їх відкриває.",
  ],
  [
    "Що вони кажуть",
    "Рядки — актори, стовпці — питання. Про виведення українських військ із Донбасу є 2 позиції, які має Volodymyr Zelensky, обидві проти, і 4, які має Vladimir Putin, усі за. Число в клітинці каже, скільки позицій за нею.",
  ],
  [
    "Хто змінив думку",
    "Чи має припинення вогню настати до остаточного врегулювання? Dmitry Peskov 10 травня 2025 року назвав умову, а 16 грудня 2025 року був проти. Кільце позначає ставлення, що відрізняється від усього сказаного раніше.",
  ],
  [
    "Хто не згоден і не зустрічався",
    "Пар, що не згодні щонайменше у двох питаннях і не мають жодної зафіксованої спільної сесії: 31. Одна з них — Yuri Ushakov і Volodymyr Zelensky, спільних питань 7. Останній стовпець називає тих, хто зустрічав обох.",
  ],
  [
    "Хто казав і так, і ні, а тепер ви",
    "4 рази один учасник і підтримав, і заперечив те саме питання: Giorgia Meloni, Friedrich Merz і двічі Donald Trump. Далі дивіться самі: шукайте будь-кого, програйте період на смузі внизу або складіть власну історію.",
  ],
];

function storyOf(language: Story["language"], title: string, told: Told): Story {
  const steps = told.map(([heading, text], i): StoryStep => ({
    title: heading,
    text,
    search: views[i] ?? "",
  }));
  return { id: "miami-in-eight-steps", title, language, steps };
}

/** The Miami round and the year around it. Each number and name is held against the data set by a test. */
export const miamiInEightSteps: readonly Story[] = [
  storyOf("en", "Miami in eight steps", english),
  storyOf("uk", "Маямі за вісім кроків", ukrainian),
];
