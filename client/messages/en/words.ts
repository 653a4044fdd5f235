/** Numbers, counted things, dates. */
export const words = {
  "words.number":
    "{n, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} other {#}}",

  "count.actor": "{n, plural, one {{number} actor} other {{number} actors}}",
  "count.change": "{n, plural, one {{number} change} other {{number} changes}}",
  "count.citation": "{n, plural, one {{number} citation} other {{number} citations}}",
  "count.day": "{n, plural, one {{number} day} other {{number} days}}",
  "count.document": "{n, plural, one {{number} document} other {{number} documents}}",
  "count.fact": "{n, plural, one {{number} fact} other {{number} facts}}",
  "count.holder": "{n, plural, one {{number} holder} other {{number} holders}}",
  "count.issue": "{n, plural, one {{number} issue} other {{number} issues}}",
  "count.meeting": "{n, plural, one {{number} meeting} other {{number} meetings}}",
  "count.node": "{n, plural, one {{number} node} other {{number} nodes}}",
  "count.pair": "{n, plural, one {{number} pair} other {{number} pairs}}",
  "count.position": "{n, plural, one {{number} position} other {{number} positions}}",
  "count.round": "{n, plural, one {{number} round} other {{number} rounds}}",
  "count.session": "{n, plural, one {{number} session} other {{number} sessions}}",
  "count.source": "{n, plural, one {{number} source} other {{number} sources}}",
  "count.stance": "{n, plural, one {{number} stance} other {{number} stances}}",
  "count.other-actor": "{n, plural, one {{number} other actor} other {{number} other actors}}",
  "count.weaker-pair": "{n, plural, one {{number} weaker pair} other {{number} weaker pairs}}",

  "date.undated": "undated",
  "date.from": "from {day}",
  "date.until": "until {day}",
  "date.approximate": "c. {date}",
  "date.uncertain": "{date} (?)",
} as const;
