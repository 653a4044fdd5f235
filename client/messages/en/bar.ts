/** The row above a view: modes, scope, options. */
export const bar = {
  "mode.label": "Mode",
  "mode.evidence": "Evidence",
  "mode.evidence-shows": "Actors, meetings and issues, as recorded",
  "mode.meetings": "Who met whom",
  "mode.meetings-shows": "Actors who sat in the same session",
  "mode.stances": "Who holds which stance",
  "mode.stances-shows": "Actors and issues, by stance",
  "mode.agreement": "Who agrees with whom",
  "mode.agreement-shows": "Actors by what they say on the same issues",
  "scope.label": "Whose",
  "scope.explored": "Explored",
  "scope.explored-shows": "Of the actors explored so far",
  "scope.everything": "Everything",
  "scope.everything-shows": "The strongest of the whole graph",
  "options.menu":
    "{changed, plural, =0 {options} one {options · # changed} other {options · # changed}}",
  "filter.ends-before": "{to} is before {from}.",
  "options.reset": "Reset",

  "view.failed": "This view could not be shown",
  "view.failed-why":
    "Its program could not be fetched, or has failed. What you explored is still there.",
  "part.failed":
    "This part of the page could not be fetched: the server does not answer. Try again in a moment.",
  "view.retry": "Try again",

  "filter.menu": "+ filter",
  "filter.lift": "Lift the filter {name}",
  "filter.only": "only {kinds}",
  "filter.period": "Period",
  "filter.from": "From",
  "filter.to": "To",
  "filter.until": "to",
  "filter.kinds": "Kinds",
  "filter.sides": "Sides",
  "filter.only-source": "Only “{title}”",
  "filter.only-document": "Only of “{title}”",
  "filter.documents": "Documents",
  "filter.documents-help":
    "Counts only positions stated in it, and meetings that discussed an issue about it.",
  "filter.more-documents":
    "{n, plural, one {# more document} other {# more documents}}: find it by its name, and filter by it on its page.",
  "filter.areas": "Areas of issues",
  "filter.datasets": "Data sets",
  "filter.area-holds": "{issues}, {positions}",
} as const;
