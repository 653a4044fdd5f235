export const header = {
  "header.find": "Find anything",
  "header.undo": "Undo",
  "header.redo": "Redo",
  "header.more": "More",
  "header.cite": "Cite",
  "header.share": "Share",
  "header.data-set-help": "What this data set is",
  "header.data-sets": "{n, plural, one {# data set} other {# data sets}}",
  "header.no-data-set": "No data set loaded",

  "share.copy-link": "Share: copy the link",
  "share.choose": "Which link",

  "copy.refused": "The browser did not allow copying.",

  "query.menu": "This view as a query",

  "cite.view": "Cite this view",

  "scheme.step": "Colours: {now} → {next}",
  "scheme.auto": "as the system",
  "scheme.light": "light",
  "scheme.dark": "dark",

  "views.menu": "Views",
  "shelf.full":
    "This browser stores no more. Keep it as a file, or forget something that is kept here, before you leave the page.",
  "shelf.unread":
    "{n, plural, one {# more is stored here that can’t be read. It stays stored.} other {# more are stored here that can’t be read. They stay stored.}}",

  "export.menu": "Export",

  "language.menu": "Language",
  "language.failed": "This language could not be loaded: the server can’t be reached.",
} as const;
