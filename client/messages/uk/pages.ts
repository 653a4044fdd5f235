/** Сторінки панелі, по одній для кожного виду речей. */
export const pages = {
  "actor.unknown": "Нікого в цьому графі з ідентифікатором «{id}» немає.",
  "actor.stands-for":
    "Означає учасників, яких не називає жодне джерело. Нічого з цього не приписується окремим особам чи державам.",
  "actor.beside":
    "{n, plural, one {Ще # нижче, що не каже, хто з ким зустрівся: раунд, або зустріч, яка не відбулася чи де актора лише анонсовано, згадано зі слів інших або не було.} few {Ще # нижче, що не кажуть, хто з ким зустрівся: раунди та зустрічі, які не відбулися чи де актора лише анонсовано, згадано зі слів інших або не було.} many {Ще # нижче, що не кажуть, хто з ким зустрівся: раунди та зустрічі, які не відбулися чи де актора лише анонсовано, згадано зі слів інших або не було.} other {Ще # нижче, що не кажуть, хто з ким зустрівся: раунди та зустрічі, які не відбулися чи де актора лише анонсовано, згадано зі слів інших або не було.}}",
  "actor.met-with": "Зустрічався з",
  "actor.met": "{sessions}, {days}",
  "actor.belongs-to": "Належить до",
  "actor.members": "{n, plural, one {# член} few {# члени} many {# членів} other {# члена}}:",
  "actor.both-ways": "Є і підтримка, і заперечення:",
  "actor.latest-stances": "Останні ставлення",
  "actor.issued": "Оприлюднені документи",
  "actor.which-facts": "Які факти",
  "actor.meetings-attended": "Участь у зустрічах",
  "actor.positions-held": "Позиції",
  "actor.no-meeting": "Участі в зустрічах не зафіксовано.",
  "actor.no-position": "Жодної позиції не зафіксовано.",
  "actor.record": "Про запис",
  "actor.aliases": "Також: {names}",

  "agreement.even-SUBTRACT": "Згода й незгода цих двох урівноважуються.",
  "agreement.even-SUBTRACT-in": "Згода й незгода цих двох урівноважуються ({within}).",
  "agreement.even-CONGRUENCE": "Ці двоє ні в чому спільному не згодні.",
  "agreement.even-CONGRUENCE-in": "Ці двоє ні в чому спільному не згодні ({within}).",
  "agreement.even-CONFLICT": "Ці двоє в усьому спільному згодні.",
  "agreement.even-CONFLICT-in": "Ці двоє в усьому спільному згодні ({within}).",
  "agreement.nothing":
    "Цих двох нема на чому порівняти: немає питання, з якого враховано позиції обох.",
  "agreement.nothing-in":
    "Цих двох нема на чому порівняти ({within}): немає питання, з якого враховано позиції обох.",
  "agreement.agree": "Згодні",
  "agreement.disagree": "Не згодні",
  "agreement.neither": "Висловлюються про те саме",
  "agreement.period": "за позиціями: {days}",
  "agreement.issue-by-issue": "Питання за питанням, спершу найвагоміші",
  "agreement.adds": "додає",
  "agreement.earlier":
    "{n, plural, one {# раніша} few {# раніші} many {# раніших} other {# ранішої}}",
  "agreement.over-time":
    "У часі, вікнами по {n, plural, one {# дню} few {# дні} many {# днів} other {# дня}}",
  "agreement.over-time-label":
    "Згода вікнами по {n, plural, one {# дню} few {# дні} many {# днів} other {# дня}}",
  "agreement.window-title": "{days}: {weight}, {issues}",
  "agreement.window": "{days}: {weight}, {issues}",
  "agreement.have-they-met": "Чи зустрічалися?",
  "agreement.no-session": "Спільних сесій не зафіксовано.",
  "agreement.no-session-in": "Спільних сесій не зафіксовано ({within}).",
  "agreement.met": "Так: <open>{sessions}</open>, востаннє {day}.",
  "agreement.met-by-people": "Їхні представники: {sessions}, востаннє {day}.",
  "agreement.no-bridge": "Нікого, хто зустрічався з обома, не зафіксовано.",
  "agreement.bridges": "Зустрічалися з обома:",
  "agreement.best-bridges":
    "Зустрічалися з обома, найкраще розташовані ({shown, number} з {all, number}):",
  "agreement.bridge": "Хто",
  "agreement.with": "сесії: {actor}",
  "agreement.net": "чиста згода",

  "attendance.unknown": "Цієї участі немає у графі.",
  "attendance.took-part": "Участь у раунді",
  "attendance.attended-kind": "Участь",
  "attendance.title": "<actor>{actorName}</actor> — <meeting>{meetingTitle}</meeting>",
  "attendance.unnamed":
    "Неназвані учасники: нічого з цього не приписується окремим особам чи державам.",

  "dataset.kind": "Набір даних",
  "dataset.loading": "Завантаження триває або перервалося: частини фактів може бракувати.",
  "dataset.licence": "Ліцензія {licence}",
  "dataset.version": "версія {version}",
  "dataset.loaded": "завантажено {day}",
  "dataset.more": "більше",
  "dataset.take": "Усе як файли:",
  "dataset.json-lines": "рядки JSON",
  "dataset.csv": "CSV в архіві",
  "dataset.on-canvas": "На полотні",
  "dataset.ties":
    "{n, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}}",
  "dataset.quoted":
    "Дослівно процитовано: {quoted, number} із {facts, plural, one {# факту} few {# фактів} many {# фактів} other {# факту}} у цьому наборі.",
  "dataset.begin":
    "Виберіть позначку, лінію або клітинку, щоб побачити, на чому вона ґрунтується: хто, коли і джерело, з абзацом і словами там, де їх записано.",
  "dataset.graph": "Граф",
  "dataset.none": "Набір даних не завантажено",
  "dataset.load": "Завантажте його з командного рядка:",

  "document.unknown": "Документа з ідентифікатором «{id}» у цьому графі немає.",
  "document.kind": "Документ",
  "document.who-issued": "Хто оприлюднив",
  "document.issues": "Питання про нього",

  "encounter.none": "Спільних сесій цих двох (рівень: {level}) не зафіксовано.",
  "encounter.none-in": "Спільних сесій цих двох (рівень: {level}; {within}) не зафіксовано.",
  "encounter.as-persons": "Рахувати учасників як осіб",
  "encounter.kind": "Спільні сесії",
  "encounter.by-kind": "{n, number} {kind}",
  "encounter.days-since":
    "{n, plural, one {день відтоді} few {дні відтоді} many {днів відтоді} other {дня відтоді}}",
  "encounter.each-session": "Кожна сесія, спершу останні",
  "encounter.session-of": "сесія раунду «{round}»",
  "encounter.adds": "додає {weight}",
  "encounter.attendances":
    "{n, plural, one {на підставі # участі} few {на підставі # участей} many {на підставі # участей} other {на підставі # участі}}",

  "issue.unknown": "Питання з ідентифікатором «{id}» у цьому графі немає.",
  "issue.support": "за",
  "issue.oppose": "проти",
  "issue.affirm": "підтверджують",
  "issue.deny": "заперечують",
  "issue.claim-is":
    "Твердження про факт, а не політика: актори підтверджують чи заперечують його або залишають відкритим.",
  "issue.who": "Хто, за останнім ставленням",
  "issue.no-position": "Жодної позиції не зафіксовано.",
  "issue.both-ways":
    "{n, plural, one {Мав} few {Мали} many {Мали} other {Мали}} обидва ставлення, за і проти: <actors></actors>",
  "issue.both-ways-claim":
    "{n, plural, one {І підтверджував, і заперечував} few {І підтверджували, і заперечували} many {І підтверджували, і заперечували} other {І підтверджували, і заперечували}}: <actors></actors>",
  "issue.part-of": "Частина питання",
  "issue.narrower": "Вужчі питання",
  "issue.about": "Про що",
  "issue.discussed-at": "Де обговорювали",

  "tie.unknown": "Цього зв’язку вже немає у графі.",
  "tie.kind": "Зв’язок",
  "tie.membership": "Членство",
  "tie.MEMBER_OF": "<from>{first}</from> належить до: <to>{second}</to>",
  "tie.PART_OF": "<from>{first}</from> — частина: <to>{second}</to>",
  "tie.DISCUSSED": "<from>{first}</from> — обговорено: <to>{second}</to>",
  "tie.ISSUED": "<from>{first}</from> — оприлюднено: <to>{second}</to>",
  "tie.ABOUT": "<from>{first}</from> — про: <to>{second}</to>",
  "tie.ATTENDED": "<from>{first}</from> — участь: <to>{second}</to>",
  "tie.STATED_AT": "<from>{first}</from> — заявлено на: <to>{second}</to>",
  "tie.STATED_IN": "<from>{first}</from> — заявлено в: <to>{second}</to>",
  "tie.CITES": "<from>{first}</from> — джерело: <to>{second}</to>",
  "tie.HOLDS": "<from>{first}</from> — позиція: <to>{second}</to>",
  "tie.ON": "<from>{first}</from> — питання: <to>{second}</to>",
  "tie.other": "<from>{first}</from> пов’язано з: <to>{second}</to>",
  "tie.no-source": "Упорядкування самих кодувальників: джерела не наведено.",
} as const;
