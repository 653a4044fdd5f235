/** The pages of the panel, one for each kind of thing. */
export const pages = {
  "dataset.kind": "Data set",
  "dataset.loading": "A load is under way or broke off: facts may be missing.",
  "dataset.licence": "Licence {licence}",
  "dataset.version": "version {version}",
  "dataset.loaded": "loaded {day}",
  "dataset.more": "more",
  "dataset.take": "All of it as files:",
  "dataset.json-lines": "JSON Lines",
  "dataset.csv": "CSV (zip)",
  "dataset.on-canvas": "On the canvas",
  "dataset.ties": "{n, plural, one {# tie} other {# ties}}",
  "dataset.quoted":
    "{quoted, number} of {facts, plural, one {# fact} other {# facts}} here {quoted, plural, one {is} other {are}} quoted.",
  "dataset.begin":
    "Select a mark, a line or a cell to see what it rests on: who, when, and the source, with its paragraph and words where they were taken.",

  "worth.title": "Worth looking at",
  "worth.nothing": "Within the filters no gap, no contradiction, no turn and no meeting was found.",
  "worth.gaps": "Disagree most and have not met",
  "worth.gap": "{first} and {second}",
  "worth.shared": "{n, plural, one {# shared issue} other {# shared issues}}",
  "worth.both": "Supported and opposed, nearest in time",
  "worth.on": "{actor} on {issue}",
  "worth.turns": "Changed stance after a meeting, latest first",
  "worth.after": "after {meeting}",
  "worth.latest": "Latest meetings",
  "worth.all": "All {number}",
  "dataset.graph": "Graph",
  "dataset.none": "No data set is loaded",
  "dataset.load": "Load one from the command line:",
} as const;
