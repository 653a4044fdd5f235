/** The view of stances over time. */
export const overTime = {
  "over-time.issue": "Issue",
  "over-time.beside": "Issue beside it",
  "over-time.beside-none": "beside it: no other issue",
  "over-time.beside-not-within": "The issue beside it is not within the filters.",
  "over-time.on-both":
    "Of the actors below, {n, plural, =0 {nobody has} one {# has} other {# have}} dated positions on both issues.",
  "over-time.listed":
    "{n, number} of {all, number} issues can be chosen here, those with most positions.",
  "over-time.list-more": "List more",
  "over-time.head": "Who said what when on {issue}",
  "over-time.lanes": "What each actor said, earliest first",
  "over-time.finding": "<b>{title}.</b> {positions} of {actors}.",
  "over-time.turned": "<b>{n} turned:</b> {names}.",
  "over-time.nobody-turned": "Nobody turned.",
  "over-time.nobody-turned-below": "Nobody turned among those below.",
  "over-time.undated":
    "{n, plural, one {# more without a first day is not drawn.} other {# more without a first day are not drawn.}}",
  "over-time.left-out": "Only the latest {shown, number} of {all, number} positions are shown.",
  "over-time.no-issue": "No issue is within the filters.",
  "over-time.not-within": "The selected issue is not within the filters.",
  "over-time.nobody": "None of the actors shown has a dated position on this issue.",
  "over-time.nobody-on-either":
    "None of the actors shown has a dated position on either of these issues.",
  "over-time.everybody": "Look at everybody",
  "over-time.no-side": "Without a side",
  "over-time.band": "band: until the next position",
  "over-time.ring": "ring: turned",
  "over-time.statement": "{date}: {stance}.",
  "over-time.having-turned": "{stance}, having turned",
} as const;
