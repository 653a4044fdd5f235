/** Search and its commands, the time bar, notices and failures. */
export const common = {
  "search.placeholder":
    "An actor, a meeting, an issue, a document, a source, quoted words, a command",
  "search.found": "Found",
  "search.begin": "Type to search all names, titles, aliases and quoted words.",
  "search.searching": "Searching …",
  "search.nothing": "Nothing in the graph is called “{text}” or quoted with it.",
  "search.hits": "{n, number} found.",
  "search.best": "The best {n, number} found.",
  "search.enter-canvas": "Enter puts it on the canvas.",
  "search.enter-panel": "Enter opens it in the panel.",
  "search.enter-command": "Enter does it.",

  "command.expand": "Expand what is selected",
  "command.hide": "Hide what is selected",
  "command.show-only": "Show only what is selected and its neighbours",
  "command.unhide": "Bring back what is hidden",
  "command.undo": "Undo",
  "command.redo": "Redo",
  "command.mode": "Mode: {mode}",
  "command.view": "View: {view}, {shows}",
  "command.fit": "Fit the picture into the window",
  "command.clear-filters": "Clear filters",
  "command.empty": "Empty the canvas",
  "command.copy-link": "Copy the link to this view",
  "command.cite": "Cite this view",
  "command.graphiql": "Open this view in GraphiQL",
  "command.copy-query": "Copy this view as a GraphQL query",
  "command.light": "Colours: light",
  "command.dark": "Colours: dark",
  "command.system": "Colours: as the system",
  "command.help": "Help: how to read this",

  "time.label": "Time",
  "time.period": "Period",
  "time.first-day": "First day",
  "time.last-day": "Last day",
  "time.pause": "Pause",
  "time.explored": "Only the time that is explored",
  "time.all": "All time: {from} to {to}",
  "time.bars": "{meetings} and {positions}, {days}",
  "time.bars-busiest": "{meetings} and {positions}, {days}; most meetings {busiest}",

  "notice.dismiss": "Dismiss",
  "notice.link": "“{part}” in the link was not understood and is ignored.",
  "notice.paths":
    "{n, plural, one {One way} other {# ways}} between the two, the shortest over {ties, plural, one {one tie} other {# ties}}.",
  "notice.no-paths": "No way of four ties or fewer joins the two.",
  "notice.canvas-full":
    "The canvas holds {limit, number} nodes, {ofKind, number} of a kind: {refused, number} more are not shown.",
  "notice.some-shown":
    "The canvas holds {limit, number} nodes, {ofKind, number} of a kind. Not shown: {rest}.",
  "notice.some-shown-at-least":
    "The canvas holds {limit, number} nodes, {ofKind, number} of a kind. Not shown: at least {rest}.",
  "notice.latest-shown":
    "The canvas holds {limit, number} nodes, {ofKind, number} of a kind: {of, select, period {the latest meetings of the period} other {the latest meetings}} and those who attended them. Not shown: at least {rest}.",
  "notice.not-shown": "Not shown around it: {rest}.",
  "notice.all-shown": "Everything around this is already on the canvas.",
  "notice.unknown": "Not in this graph: {ids}.",
  "notice.unknown-many": "Not in this graph: {ids}, and {more, number} more.",

  "notice.half-loaded":
    "Only half loaded: {titles}. A load is under way or broke off, and what you see may be incomplete.",
  "failure.start": "Parley can’t show anything yet",
  "failure.unreachable": "The server can’t be reached.",
  "failure.status": "The server answered with status {status}.",
  "failure.other": "{text}",
  "failure.start-filter": "This link asks for what is not here",
  "failure.unknown-filter":
    "It filters by what this graph does not have: {what}. It may be shown without, and is another view then.",
  "failure.without": "Show it without",
  "unknown.dataset": "the data set “{id}”",
  "unknown.source": "the source “{id}”",
  "unknown.document": "the document “{id}”",
  "unknown.area": "the area “{id}”",

  "app.skip": "Skip to the view",
  "app.close": "Close",

  "play.start": "Play the period over the picture",

  "story.button": "Story",
  "story.new-here": "New here?",
  "story.begin": "Begin",
  "story.decline": "Not now, and not again",
  "story.miami": "Miami in eight steps",
  "story.miami-about": "who sat with whom, what they say, and how to read it.",
  "story.not-fetched":
    "The story in the link could not be fetched. Open the link again in a moment.",
  "story.unreadable": "The story in the link can’t be read: part of it may be missing.",
} as const;
