/** Панель подробиць: спільне для її сторінок. */
export const panel = {
  "panel.label": "Подробиці",
  "panel.no-tie": "Цього зв’язку немає у графі.",
  "panel.back": "Назад",
  "panel.close": "Закрити подробиці",
  "panel.open": "Відкрити подробиці",
  "panel.taller": "Збільшити подробиці",
  "panel.smaller": "Зменшити подробиці",
  "panel.unknown": "Ніщо в цьому графі не має ідентифікатора «{id}».",
  "panel.loading": "Завантаження",
  "panel.show-more": "Показати ще (залишилося {left, number})",
  "panel.and-more": "і ще {n, number}",
  "panel.evidence": "Свідчення",
  "panel.note": "Примітка кодувальника: {note}",
  "panel.try-again": "Спробувати ще",
  "panel.request": "Запит {id}",
  "bounds.period": "за обраний період, {days}",
  "bounds.sources": "лише за {titles}",
  "bounds.documents": "заявлене в {titles} або зустрічі з питання про нього",
  "bounds.datasets": "у наборі даних {titles}",
  "bounds.areas": "з питань сфери {areas}",
  "bounds.counted": "Враховано {bounds}.",
  "bounds.all": "Показати все",
  "bounds.lifted": "Враховано все, що є, хоч би що було відібрано на полотні.",
  "bounds.back": "Лише відібране",
  "pair.names": "<one>{first}</one> та <other>{second}</other>",

  "more.actor":
    "{n, plural, one {ще {number} актор} few {ще {number} актори} many {ще {number} акторів} other {ще {number} актора}}",
  "more.attendant":
    "{n, plural, one {ще {number} учасник} few {ще {number} учасники} many {ще {number} учасників} other {ще {number} учасника}}",
  "more.change":
    "{n, plural, one {ще {number} зміна} few {ще {number} зміни} many {ще {number} змін} other {ще {number} зміни}}",
  "more.document":
    "{n, plural, one {ще {number} документ} few {ще {number} документи} many {ще {number} документів} other {ще {number} документа}}",
  "more.issue":
    "{n, plural, one {ще {number} питання} few {ще {number} питання} many {ще {number} питань} other {ще {number} питання}}",
  "more.meeting":
    "{n, plural, one {ще {number} зустріч} few {ще {number} зустрічі} many {ще {number} зустрічей} other {ще {number} зустрічі}}",
  "more.member":
    "{n, plural, one {ще {number} член} few {ще {number} члени} many {ще {number} членів} other {ще {number} члена}}",
  "more.node":
    "{n, plural, one {ще {number}} few {ще {number}} many {ще {number}} other {ще {number}}}",
  "more.pair":
    "{n, plural, one {ще {number}} few {ще {number}} many {ще {number}} other {ще {number}}}",
  "more.position":
    "{n, plural, one {ще {number} позиція} few {ще {number} позиції} many {ще {number} позицій} other {ще {number} позиції}}",
  "more.source":
    "{n, plural, one {ще {number} джерело} few {ще {number} джерела} many {ще {number} джерел} other {ще {number} джерела}}",
  "more.tie":
    "{n, plural, one {ще {number} зв’язок} few {ще {number} зв’язки} many {ще {number} зв’язків} other {ще {number} зв’язку}}",

  "tile.actor": "{n, plural, one {актор} few {актори} many {акторів} other {актора}}",
  "tile.actor-met":
    "{n, plural, one {зустрінутий актор} few {зустрінуті актори} many {зустрінутих акторів} other {зустрінутого актора}}",
  "tile.day": "{n, plural, one {день} few {дні} many {днів} other {дня}}",
  "tile.fact": "{n, plural, one {факт} few {факти} many {фактів} other {факту}}",
  "tile.issue": "{n, plural, one {питання} few {питання} many {питань} other {питання}}",
  "tile.issue-of-both":
    "{n, plural, one {спільне питання} few {спільні питання} many {спільних питань} other {спільного питання}}",
  "tile.issuer": "{n, plural, one {автор} few {автори} many {авторів} other {автора}}",
  "tile.meeting": "{n, plural, one {зустріч} few {зустрічі} many {зустрічей} other {зустрічі}}",
  "tile.position": "{n, plural, one {позиція} few {позиції} many {позицій} other {позиції}}",
  "tile.session": "{n, plural, one {сесія} few {сесії} many {сесій} other {сесії}}",
  "tile.side": "{n, plural, one {сторона} few {сторони} many {сторін} other {сторони}}",
  "tile.source": "{n, plural, one {джерело} few {джерела} many {джерел} other {джерела}}",

  "actions.hide": "Приховати",
  "actions.pin": "Закріпити",
  "actions.unpin": "Відкріпити",
  "actions.add": "Додати до графа",
  "actions.open-page": "Відкрити сторінку",
  "actions.expand": "Розгорнути",
  "actions.expand-some": "Розгорнути {n, number}",
  "actions.expand-kind": "Розгорнути один вид",
  "actions.only": "Лише",
  "actions.spent": "Усе довкола вже на полотні",
  "actions.show-on-graph": "Показати на графі",

  "citation.states": "подає «{date}»",
  "citation.quote": "«{quote}»",
  "citation.inherited": "Від зустрічі, не про цю особу:",
  "citation.unverified": "не вдалося прочитати знову",
  "citation.open": "Відкрити сторінку «{title}» у новій вкладці",
  "citation.sources": "джерела",
  "citation.hide-sources": "сховати джерела",

  "dispute.dates":
    "Джерела подають дату по-різному: <dates></dates>. Прийнято: {taken}, {confidence}.",
  "dispute.date": "<b>{date}</b> ({publishers})",
  "dispute.one": "Джерела розходяться: {sentence}",
  "dispute.many": "Джерела розходяться:",

  "line.unnamed": "неназвані",
  "line.round": "раунд",
  "line.claim": "твердження про факт",

  "attendance.for": "від: {actor}",
  "attendance.delegation": "делегація: {delegation}",
  "attendance.attended": "участь",
  "attendance.own": "власне",
  "attendance.inherited": "успадковане від зустрічі",
  "attendance.inherited-mark": "джерело успадковане",
  "attendance.open": "підстави",
  "attendance.of-round": "раунд, а не сесія",

  "membership.since": "з {from}",
  "membership.until": "до {to}",
  "membership.as-of": "станом на {day}",

  "attribution.self": "каже сам носій",
  "attribution.inferred": "прочитання самого видання",
  "attribution.reported": "повідомляє <who>{name}</who>",
  "attribution.others": "за повідомленням інших",
  "attribution.via": "через <who>{name}</who>",

  "position.on": "<actor>{actorName}</actor> — <issue>{issueTitle}</issue>",
  "position.paraphrase": "<b>Переказ:</b> {summary}",
  "position.if": "<b>Якщо:</b> {condition}",
  "position.condition-named": "назва {key}",
  "position.joint": "спільна заява",
  "position.not-counted": "тут не враховано",
  "position.value": "значення {value}",
  "position.at": "де: <meeting>{title}</meeting>",
  "position.in": "у документі: <document>{title}</document>",
} as const;
