/** Two views side by side. */
export const beside = {
  "beside.title": "Two views side by side",
  "beside.open": "Compare this view with itself, side by side",
  "beside.open-with": "Compare with {name}, side by side",
  "beside.open-before":
    "{n, plural, one {Compare with the day before, side by side} other {Compare with the # days before, side by side}}",
  "beside.side": "{side, select, left {Left} other {Right}}",
  "beside.frame": "{side, select, left {Left view} other {Right view}}",
  "beside.alone": "Open alone",
  "beside.alone-side":
    "{side, select, left {Open alone: the left view} other {Open alone: the right view}}",
  "beside.select-both": "Select in both",
  "beside.move-both": "Move both",
  "beside.move-why":
    "Both then show the same part, and what both have stands where it stands on the left. Possible while both show the graph in one mode and one layout.",
  "beside.copied": "Link copied. It restores both views.",
  "beside.too-long":
    "Link copied. Together the views are too large for an address: the link restores what both show, not where it stands.",
  "beside.all-days": "all days",
  "beside.differ": "What differs",
  "beside.waiting": "Waiting for both views …",
  "beside.no-answer":
    "{side, select, left {The left view} other {The right view}} could not be loaded, so nothing is compared.",
  "beside.nothing": "Nothing in what both ask and show.",
  "beside.choices": "In what the views ask",
  "beside.same-choices": "Nothing: view, mode, period, filters and options are the same.",
  "beside.choice": "What",
  "beside.not-there": "not a choice there",
  "beside.pictures": "In what the pictures show",
  "beside.no-canvas": "Pictures are compared while both views are the graph or its tables.",
  "beside.both":
    "In both: {nodes, plural, one {# node} other {# nodes}} and {ties, plural, one {# tie} other {# ties}}.",
  "beside.same-pictures": "Nothing else: neither has a node or a tie that the other has not.",
  "beside.nodes": "{side, select, left {Only left} other {Only right}}: {counted}",
  "beside.ties":
    "{side, select, left {Only left} other {Only right}}: {n, plural, one {# tie} other {# ties}}",
  "beside.changed":
    "{n, plural, one {# tie of both says} other {# ties of both say}} something else on the right",
  "beside.says": "{before} → {after}",
  "beside.pair": "{from} – {to}",
  "beside.more": "and {n, number} more",
  "beside.cut":
    "{side, select, left {The left picture leaves out what is weaker: what only the right one has may be among it.} other {The right picture leaves out what is weaker: what only the left one has may be among it.}}",
  "beside.missing":
    "{side, select, left {Not in the left picture} other {Not in the right picture}}: {names}.",
} as const;
