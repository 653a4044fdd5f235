/** Рядок над виглядом: що видно. У `<b>` — висновок. */
export const finding = {
  "finding.loading": "Завантаження …",
  "finding.failed": "Це не вдалося завантажити: про нього нічого не сказано.",
  "finding.withheld-one":
    "<b>Нічого не лишилося на виду: фільтри або приховування прибрали єдиний вузол.</b>",
  "finding.withheld":
    "<b>Нічого не лишилося на виду: фільтри або приховування прибрали все ({nodes}).</b>",
  "finding.no-evidence":
    "На полотні нічого немає. Щоб почати, знайдіть актора, зустріч або питання.",
  "finding.no-meetings": "Жодні двоє з цих акторів не були на одній сесії.",
  "finding.no-stances": "Ні в кого тут не зафіксовано позиції.",
  "finding.no-agreement": "Жодні двоє з цих акторів не мають позицій з того самого питання.",
  "finding.no-room": "Не показано: {rest}.",
  "finding.no-room-at-least": "Не показано щонайменше: {rest}.",
  "finding.filters-hide": "фільтри приховують: {nodes}",
  "finding.hidden-by-hand":
    "{n, plural, one {{number} приховано вручну} few {{number} приховано вручну} many {{number} приховано вручну} other {{number} приховано вручну}}",

  "finding.title": "<b>{title}.</b>",
  "finding.sentence": "{text}.",
  "finding.by-days": "Враховано лише {days}.",
  "finding.by-sources":
    "{n, plural, one {Враховано лише те, що каже одне джерело.} few {Враховано лише те, що кажуть джерела: {number}.} many {Враховано лише те, що кажуть джерела: {number}.} other {Враховано лише те, що кажуть джерела: {number}.}}",
  "finding.by-documents":
    "{n, plural, one {Враховано лише позиції, заявлені в одному документі, і зустрічі з питання про нього.} few {Враховано лише позиції, заявлені в документах ({number}), і зустрічі з питань про них.} many {Враховано лише позиції, заявлені в документах ({number}), і зустрічі з питань про них.} other {Враховано лише позиції, заявлені в документах ({number}), і зустрічі з питань про них.}}",
  "finding.in-period": "Лише {days}:",
  "finding.actors-in": "{actors}, {meetings}",
  "finding.and-beside": "{sessions} і окремо {meetings},",
  "finding.when": "{what} {when}",
  "finding.and-things": "{what}; {things}",
  "finding.on-day": "({day})",
  "finding.over-days":
    "за {n, plural, one {{number} день} few {{number} дні} many {{number} днів} other {{number} дня}}",
  "finding.between": "({from} – {to})",
  "finding.every-side": "<b>Кожна сторона була разом із кожною.</b>",
  "finding.sat-together": "<b>{one} та {two} — разом: {together}.</b>",
  "finding.no-session": "<b>Жодної спільної сесії: {first} та {second}.</b>",
  "finding.no-meeting": "<b>Жодної спільної зустрічі: {first} та {second}.</b>",
  "finding.only-no-session":
    "{side} — лише разом зі стороною {only}: <b>жодної спільної сесії, {first} та {second}.</b>",
  "finding.only-no-meeting":
    "{side} — лише разом зі стороною {only}: <b>жодної спільної зустрічі, {first} та {second}.</b>",
  "finding.attended-all": "<b>На всіх ({number}): {who}.</b>",
  "finding.attended-some": "<b>Найчастіше ({number} з них): {who}.</b>",

  "finding.pairs-met": "{actors}, {pairs}, що зустрічалися.",
  "finding.pairs-met-in": "{actors}, {pairs}, що зустрічалися, {days}.",
  "finding.met-most": "<b>Найчастіше зустрічалися {names}: {sessions}.</b>",
  "finding.tied-most": "<b>Найсильніше пов’язані {names}: {sessions}.</b>",
  "finding.pairs-left-sessions": "Не показано: {pairs} (разом {sessions}).",
  "finding.pairs-left-weight": "Не показано: {pairs} (вага разом {weight}).",
  "finding.apart": "Ніхто зі сторони {first} не зустрічався ні з ким зі сторони {second}.",
  "finding.apart-and-more":
    "Ніхто зі сторони {first} не зустрічався ні з ким зі сторони {second}; так само ще {n, plural, one {{number} пара} few {{number} пари} many {{number} пар} other {{number} пари}} сторін.",

  "finding.stances": "{actors}, {issues}, {stances}.",
  "finding.stances-in": "{actors}, {issues}, {stances}, {days}.",
  "finding.undisputed": "<b>Немає питання, де один підтримує те, проти чого інший.</b>",
  "finding.disputed":
    "{n, plural, one {{number} питання має} few {{number} питання мають} many {{number} питань мають} other {{number} питання мають}} акторів за і проти.",
  "finding.most-disputed": "Найбільше суперечок: <b>{issue} (за: {yes}, проти: {no}).</b>",
  "finding.both-ways-one": "<b>{actor} — і за, і проти з питання: {issue}.</b>",
  "finding.both-ways": "<b>Ставлень, де актор казав і так, і ні: {number}.</b>",
  "finding.fewer-positions": "Не показано тих, у кого менше позицій: {what}.",

  "finding.comparable": "{actors}, {pairs} з позиціями з тих самих питань{how}.",
  "finding.agreement": "{actors}{how}: {pairs}{when}.",
  "finding.own-words": " (власними словами)",
  "finding.with-readings": " (разом із власними висновками видань)",
  "finding.by-positions": ", за позиціями: {days}",
  "finding.pairs-agree":
    "{n, plural, one {{number} пара згодна} few {{number} пари згодні} many {{number} пар згодні} other {{number} пари згодні}}",
  "finding.pairs-disagree":
    "{n, plural, one {{number} пара не згодна} few {{number} пари не згодні} many {{number} пар не згодні} other {{number} пари не згодні}}",
  "finding.others-disagree":
    "{n, plural, one {{number} не згодна} few {{number} не згодні} many {{number} не згодні} other {{number} не згодні}}",
  "finding.agree-most": "<b>Найбільше згодні {names}: {issues}.</b>",
  "finding.disagree-most": "<b>Найбільше не згодні {names}: {issues}.</b>",
  "finding.share-most": "<b>Найбільше про те саме висловлюються {names}: {issues}.</b>",
  "finding.camps": "Два табори: {one} — і {other}.",
  "finding.camps-but": "Два табори: {one} — і {other}; проти цього — {percent} сили.",
  "finding.camp": "{number}, серед них {heads}",
  "finding.not-shown": "Не показано: {what}.",
  "finding.weaker-pairs": "{pairs} (сила разом {weight})",
  "finding.even-SUBTRACT": "урівноважених: {number}",
  "finding.even-CONGRUENCE": "без жодної згоди: {number}",
  "finding.even-CONFLICT": "без жодної незгоди: {number}",
  "finding.even-IGNORE": "без спільного питання: {number}",
  "finding.fewer-shared": "з меншою кількістю спільних питань: {number}",

  "moment.days": "{days}:",
  "moment.no-meeting": "жодної з цих зустрічей.",
  "moment.meeting": "<b>{title}</b> ({actors}).",
  "moment.meetings": "<b>{meetings}</b> ({actors}).",
  "moment.no-pair": "жодна з цих пар не зустрічалася.",
  "moment.no-latest-session": "жодної з останніх сесій цих пар.",
  "moment.pairs": "<b>{pairs}</b> з показаних ({sessions}).",
  "moment.met-most": "Найчастіше {names}: {sessions}.",
  "moment.no-position": "із цих питань нічого не сказано.",
  "moment.no-latest-position": "жодної з останніх позицій із цих питань.",
  "moment.positions": "<b>{positions}</b> ({actors}, {issues}).",
  "moment.latest-alone": "Програються лише останні факти кожного зв’язку.",
} as const;
