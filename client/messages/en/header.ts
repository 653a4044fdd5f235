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
  "share.copied": "Link copied. It restores this view.",
  "share.choose": "Which link",
  "share.short-copied": "Short link copied. This server keeps the view, and the link restores it.",
  "share.long-instead": "{why} The long link was copied, which restores this view.",
  "share.too-long":
    "{why} The long link was copied: the picture is too large for an address, so it restores what is shown, not where it stands.",
  "share.refused": "The browser did not allow copying: take the link from the address bar.",

  "copy.refused": "The browser did not allow copying.",

  "query.menu": "This view as a query",
  "query.open": "Open in GraphiQL",
  "query.copy": "Copy the query",
  "query.copy-graphql": "Copy the GraphQL query",
  "query.copied": "Query copied.",
  "query.copy-script": "Copy as a script in {name}",
  "query.script-copied": "Script in {name} copied.",

  "cite.view": "Cite this view",
  "cite.copy": "Copy citation",
  "cite.copied": "Citation copied.",
  "cite.text": "{citation} Version {version}. {address} (seen {day}).",
  "cite.note":
    "Licence: {licence}. The version is a hash of the facts: the same facts have the same version.",
  "cite.reference": "As a reference:",
  "cite.sources": "{n, plural, one {Its source:} other {All # sources:}}",

  "scheme.step": "Colours: {now} → {next}",
  "scheme.auto": "as the system",
  "scheme.light": "light",
  "scheme.dark": "dark",

  "views.menu": "Views",
  "views.none": "No view is saved yet.",
  "views.name": "Name of this view",
  "views.save": "Save",
  "views.saved": "Saved as “{name}”, in this browser.",
  "views.forget": "Forget {name}",
  "views.export": "Keep as a file",
  "views.import": "Take from a file",
  "views.taken-over": "{n, plural, one {# view taken} other {# views taken}} from the file.",
  "shelf.full":
    "This browser stores no more. Keep it as a file, or forget something that is kept here, before you leave the page.",
  "shelf.unread":
    "{n, plural, one {# more is stored here that can’t be read. It stays stored.} other {# more are stored here that can’t be read. They stay stored.}}",
  "views.no-views": "{file} is no file of saved views: choose one that “Keep as a file” wrote.",

  "export.menu": "Export",
} as const;
