/** Сторінки зустрічей, позицій, джерел і ставлень. */
export const pagesOfFacts = {
  "meeting.unknown": "Зустрічі з ідентифікатором «{id}» у цьому графі немає.",
  "meeting.round": "Раунд",
  "meeting.session": "Сесія",
  "meeting.meeting": "Зустріч",
  "meeting.attended": "учасників",
  "meeting.sessions": "Сесії",
  "meeting.who-met": "Хто з ким зустрічався, визначають сесії, а не раунд.",
  "meeting.session-of": "Сесія раунду",
  "meeting.discussed": "Обговорювали",
  "meeting.who-took-part": "Хто брав участь",
  "meeting.who-attended": "Хто був присутній",
  "meeting.took-place": "Що вона відбулася так, як записано",
  "meeting.actor-attended": "Участь: {actor}",
  "meeting.inheriting":
    "{n, plural, one {# участь не має власного джерела й ґрунтується на цих, які можуть не називати учасника.} few {# участі не мають власного джерела й ґрунтуються на цих, які можуть не називати учасника.} many {# участей не мають власного джерела й ґрунтуються на цих, які можуть не називати учасника.} other {# участі не мають власного джерела й ґрунтуються на цих, які можуть не називати учасника.}}",
  "meeting.positions": "Позиції, висловлені там",

  "around.title": "Згода довкола неї",
  "around.agreed":
    "До неї учасники в середньому були згодні: <b>{mean}</b> ({pairs}), за позиціями: <open>{positions}</open>.",
  "around.disagreed":
    "До неї учасники в середньому були не згодні: <b>{mean}</b> ({pairs}), за позиціями: <open>{positions}</open>.",
  "around.all-pairs":
    "{n, plural, one {усі пари: #} few {усі пари: #} many {усі пари: #} other {усі пари: #}}",
  "around.some-pairs":
    "{some, number} з {n, plural, one {# пари} few {# пар} many {# пар} other {# пари}}",
  "around.changed":
    "Змінилося протягом {n, plural, one {# дня} few {# днів} many {# днів} other {# дня}} після неї, що не означає, ніби вона була причиною:",
  "around.change": "{actor} — <issue>{title}</issue>",

  "position.unknown": "Позиції з ідентифікатором «{id}» у цьому графі немає.",
  "position.kind": "Позиція: <actor>{actorName}</actor> — <issue>{issueTitle}</issue>",
  "position.all": "Усі позиції з цього питання: {actor}",

  "source.unknown": "Джерела з ідентифікатором «{id}» у цьому графі немає.",
  "source.undated": "без дати",
  "source.kind": "Джерело · {tier}",
  "source.tier": "тип",
  "source.language": "мова",
  "source.only-this": "Лише це джерело",
  "source.all-sources": "Знову всі джерела",
  "source.reference": "Як бібліографічний запис:",
  "source.facts": "Факти, що на ньому ґрунтуються",
  "source.no-fact": "На ньому не ґрунтується жоден факт.",
  "source.meeting": "зустріч, {date}",
  "source.document": "документ",
  "source.position": "{actor} — {issue}",
  "source.attendance": "{actor} — {meeting}",
  "source.member": "{role}, {body}",
  "source.plain-member": "членство: {body}",

  "stance-page.on": "<actor>{actorName}</actor> — <issue>{issueTitle}</issue>",
  "stance-page.on-claim":
    "<actor>{actorName}</actor> — твердження про факт: <issue>{issueTitle}</issue>",
  "stance-page.from": "за: {positions}",
  "stance-page.first": "перша",
  "stance-page.last": "остання",
  "stance-page.stated": "висловлено",
  "stance-page.each": "Кожна позиція, спершу останні",
  "stance-page.none": "Позиції цього актора з цього питання не зафіксовано.",
  "stance-page.none-by": "Позиції цього актора з цього питання не зафіксовано ({how}).",
  "stance-page.counted-by": "рівень: {level}",
  "stance-page.own-words": "власними словами носія",
  "stance-page.as-recorded": "Подивитися всі позиції, як записано",
  "stance-page.both-ways": "Записано і так, і так: за — <b>{yes}</b>, проти — <b>{no}</b>.",
  "stance-page.both-ways-claim":
    "Записано і так, і так: підтверджено — <b>{yes}</b>, заперечено — <b>{no}</b>.",
  "stance-page.holders-disagree":
    "{actor}: {holders}; вони розходяться: один підтримує, інший проти.",
  "stance-page.holders-agree": "{actor}: {holders}; ніхто з них не проти того, що підтримує інший.",

  "others.title": "Хто згоден, хто проти",
  "others.same": "Те саме останнє ставлення:",
  "others.opposite": "Протилежне:",
  "others.nobody-explored": "нікого з досліджених",
  "others.nobody-recorded": "нікого не зафіксовано",
  "others.ask": "З ким із них зустрічався актор {actor}?",
  "others.looking": "Шукаємо …",
  "others.met": "Зустрічі: {names}.",
  "others.met-none": "Зустрічей з ними немає.",
  "others.no-session": "Жодної сесії не зафіксовано: {names}.",
} as const;
