/** Числа, лічені речі, дати. */
export const words = {
  "words.number": "{n, number}",

  "count.actor":
    "{n, plural, one {{number} актор} few {{number} актори} many {{number} акторів} other {{number} актора}}",
  "count.change":
    "{n, plural, one {{number} зміна} few {{number} зміни} many {{number} змін} other {{number} зміни}}",
  "count.citation":
    "{n, plural, one {{number} посилання} few {{number} посилання} many {{number} посилань} other {{number} посилання}}",
  "count.day":
    "{n, plural, one {{number} день} few {{number} дні} many {{number} днів} other {{number} дня}}",
  "count.document":
    "{n, plural, one {{number} документ} few {{number} документи} many {{number} документів} other {{number} документа}}",
  "count.fact":
    "{n, plural, one {{number} факт} few {{number} факти} many {{number} фактів} other {{number} факту}}",
  "count.holder":
    "{n, plural, one {{number} носій} few {{number} носії} many {{number} носіїв} other {{number} носія}}",
  "count.issue":
    "{n, plural, one {{number} питання} few {{number} питання} many {{number} питань} other {{number} питання}}",
  "count.meeting":
    "{n, plural, one {{number} зустріч} few {{number} зустрічі} many {{number} зустрічей} other {{number} зустрічі}}",
  "count.node":
    "{n, plural, one {{number} вузол} few {{number} вузли} many {{number} вузлів} other {{number} вузла}}",
  "count.pair":
    "{n, plural, one {{number} пара} few {{number} пари} many {{number} пар} other {{number} пари}}",
  "count.position":
    "{n, plural, one {{number} позиція} few {{number} позиції} many {{number} позицій} other {{number} позиції}}",
  "count.round":
    "{n, plural, one {{number} раунд} few {{number} раунди} many {{number} раундів} other {{number} раунду}}",
  "count.session":
    "{n, plural, one {{number} сесія} few {{number} сесії} many {{number} сесій} other {{number} сесії}}",
  "count.source":
    "{n, plural, one {{number} джерело} few {{number} джерела} many {{number} джерел} other {{number} джерела}}",
  "count.stance":
    "{n, plural, one {{number} ставлення} few {{number} ставлення} many {{number} ставлень} other {{number} ставлення}}",
  "count.other-actor":
    "{n, plural, one {ще {number} актор} few {ще {number} актори} many {ще {number} акторів} other {ще {number} актора}}",
  "count.weaker-pair":
    "{n, plural, one {{number} слабша пара} few {{number} слабші пари} many {{number} слабших пар} other {{number} слабшої пари}}",

  "date.undated": "без дати",
  "date.from": "від {day}",
  "date.until": "до {day}",
  "date.approximate": "бл. {date}",
  "date.uncertain": "{date} (?)",
} as const;
