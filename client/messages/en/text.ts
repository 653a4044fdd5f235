/** The text of a source that a reader brings. */
export const text = {
  "text.label": "Text of the source",
  "text.title": "Text with its facts",
  "text.open": "Read it with its facts marked",
  "text.close": "Close the text",
  "text.bring":
    "Parley keeps no text of others. Bring the source’s text, and every fact that rests on it is looked for in it and marked at its place.",
  "text.stays":
    "The text stays in this page’s memory: it is not sent to the server, not kept in the link, and gone when the page is.",
  "text.paste": "Paste the text, its paragraphs parted by blank lines",
  "text.read": "Read it",
  "text.choose": "Choose a file …",
  "text.forget": "Forget this text",
  "text.looking": "Looking for every fact in it …",
  "text-problem.empty": "There is no text in it. Paste the source’s text, or choose another file.",
  "text-problem.binary":
    "This is no plain text, or not in UTF-8. Save it as plain text in UTF-8 (.txt), or copy the text and paste it.",
  "text-problem.too-long":
    "This is longer than {most, number} characters. Bring the part that the facts rest on.",
  "text-problem.no-sentence":
    "No sentence was found in it: paragraphs end with a full stop or the like and are parted by blank lines.",
  "text.same": "This is the text that the data set was coded from.",
  "text.part":
    "{known, plural, one {# paragraph} other {# paragraphs}} of the {all, number} of the text that the data set was coded from{others, plural, =0 {.} one {, and # that is none of it.} other {, and # that are none of it.}}",
  "text.another":
    "This is not the text that the data set was coded from, nor has it a paragraph of it. What it says is held against the facts all the same.",
  "text.another-long":
    "This is not the text that the data set was coded from, nor has it a paragraph of it: it has {length, number} characters, that one {expected, number}. What it says is held against the facts all the same.",
  "text.unmeasured":
    "Whether this is the text that the data set was coded from can’t be told: the data set has no hash of it.",
  "text.in-it":
    "{n, number} of {facts, plural, one {# fact} other {# facts}} of this source found at a place in it.",
  "text.lost":
    "{n, plural, one {# quote or place is not in it} other {# quotes or places are not in it}}",
  "text.moved":
    "{n, plural, one {# quote stands elsewhere than the coding says} other {# quotes stand elsewhere than the coding says}}",
  "text.beyond":
    "{n, plural, one {# place lies in paragraphs that were not brought} other {# places lie in paragraphs that were not brought}}",
  "text.outside":
    "{n, plural, one {# quote is of a headline or another line outside the body} other {# quotes are of a headline or other lines outside the body}}",
  "text.placeless":
    "{n, plural, one {# fact does not say where in the text it stands} other {# facts do not say where in the text they stand}}",
  "text.stands":
    "“{words}”, paragraph {paragraph, number}, characters {start, number} to {end, number}",
  "text.nearest": "Nearest: “{words}”, paragraph {paragraph, number}.",
  "text.nothing-like-it": "Nothing in the text is like it.",
  "text.no-paragraph": "Paragraph {n, number}.",
  "text.bare-list":
    "{n, plural, one {# paragraph holds} other {# paragraphs hold}} no coded fact: {list}.",
  "text.bare": "no coded fact",
  "text.not-of-it": "not of the text that was coded",
  "text.of-whole": "Of this paragraph, without words quoted:",
  "text.here": "{n, number} facts at these words:",
  "text.several": "{n, number} facts",
  "text.mark": "“{words}”: {what}",
  "text.lit":
    "{n, plural, one {# fact} other {# facts}} of the text of the source are about what is selected, and stand out.",
} as const;
