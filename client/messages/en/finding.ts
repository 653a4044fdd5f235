/** The line above a view, which says what is shown. `<b>` encloses the finding. */
export const finding = {
  "finding.loading": "Loading …",
  "finding.failed": "This could not be loaded: nothing is said of it.",
  "finding.withheld-one":
    "<b>Nothing is left to see: filters or hiding keep the one node off the canvas.</b>",
  "finding.withheld":
    "<b>Nothing is left to see: filters or hiding keep all {nodes} off the canvas.</b>",
  "finding.no-evidence":
    "Nothing on the canvas. Search for an actor, a meeting or an issue to begin.",
  "finding.no-meetings": "No two of these actors sat in one session.",
  "finding.no-stances": "Nobody here holds a position that is recorded.",
  "finding.no-agreement": "No two of these actors hold positions on the same issue.",
  "finding.no-room": "Not shown: {rest}.",
  "finding.no-room-at-least": "Not shown: at least {rest}.",
  "finding.filters-hide": "filters hide {nodes}",
  "finding.hidden-by-hand":
    "{n, plural, one {{number} is hidden by hand} other {{number} are hidden by hand}}",

  "finding.title": "<b>{title}.</b>",
  "finding.sentence": "{text}.",
  "finding.by-days": "Counted is {days} alone.",
  "finding.by-sources":
    "{n, plural, one {Counted is what one source says alone.} other {Counted is what {number} sources say alone.}}",
  "finding.by-documents":
    "{n, plural, one {Counted are positions stated in one document, and meetings on an issue about it.} other {Counted are positions stated in {number} documents, and meetings on an issue about one.}}",
  "finding.in-period": "Counting {days} alone:",
  "finding.actors-in": "{actors} in {meetings}",
  "finding.and-beside": "{sessions}, and {meetings} beside,",
  "finding.when": "{what} {when}",
  "finding.and-things": "{what}; {things}",
  "finding.on-day": "on {day}",
  "finding.over-days": "over {n, plural, one {{number} day} other {{number} days}}",
  "finding.between": "between {from} and {to}",
  "finding.every-side": "<b>Every side sat with every other.</b>",
  "finding.sat-together": "<b>{one} and {two} sat together in {together}.</b>",
  "finding.no-session": "<b>No session joined {first} and {second}.</b>",
  "finding.no-meeting": "<b>No meeting joined {first} and {second}.</b>",
  "finding.only-no-session":
    "{side} sat with {only} only: <b>no session joined {first} and {second}.</b>",
  "finding.only-no-meeting":
    "{side} sat with {only} only: <b>no meeting joined {first} and {second}.</b>",
  "finding.attended-all": "<b>{who} attended all {number}.</b>",
  "finding.attended-some": "<b>{who} attended {number} of them.</b>",

  "finding.pairs-met": "{actors}, {pairs} who met.",
  "finding.pairs-met-in": "{actors}, {pairs} who met, {days}.",
  "finding.met-most": "<b>{names} met most often: in {sessions}.</b>",
  "finding.tied-most": "<b>{names} are tied most strongly: by {sessions}.</b>",
  "finding.pairs-left-sessions": "{pairs} not shown ({sessions} together).",
  "finding.pairs-left-weight": "{pairs} not shown (weight {weight} in all).",
  "finding.apart": "Nobody here of {first} met anybody of {second}.",
  "finding.apart-and-more":
    "Nobody here of {first} met anybody of {second}; the same holds for {n, plural, one {{number} more pair} other {{number} more pairs}} of sides.",

  "finding.stances": "{actors} on {issues}, {stances}.",
  "finding.stances-in": "{actors} on {issues}, {stances}, {days}.",
  "finding.undisputed": "<b>On no issue here does one support what another opposes.</b>",
  "finding.disputed":
    "{n, plural, one {{number} issue has actors for and against} other {{number} issues have actors for and against}}.",
  "finding.most-disputed": "Most disputed: <b>{issue}, {yes} for and {no} against.</b>",
  "finding.both-ways-one": "<b>{actor} has said both yes and no on: {issue}.</b>",
  "finding.both-ways": "<b>In {number} stances the actor has said both yes and no.</b>",
  "finding.fewer-positions": "{what} with fewer positions not shown.",

  "finding.comparable": "{actors}, {pairs} with positions on the same issues{how}.",
  "finding.agreement": "{actors}{how}: {pairs}{when}.",
  "finding.own-words": " in their own words",
  "finding.with-readings": ", with the outlets’ own readings",
  "finding.by-positions": ", by positions {days}",
  "finding.pairs-agree": "{n, plural, one {{number} pair agrees} other {{number} pairs agree}}",
  "finding.pairs-disagree":
    "{n, plural, one {{number} pair disagrees} other {{number} pairs disagree}}",
  "finding.others-disagree": "{n, plural, one {{number} disagrees} other {{number} disagree}}",
  "finding.agree-most": "<b>{names} agree most, over {issues}.</b>",
  "finding.disagree-most": "<b>{names} disagree most, over {issues}.</b>",
  "finding.share-most": "<b>{names} speak most on the same: on {issues}.</b>",
  "finding.camps": "Two camps: {one}, and {other}.",
  "finding.camps-but":
    "Two camps: {one}, and {other}; {percent} of the strength runs against that.",
  "finding.camp": "{number} with {heads}",
  "finding.not-shown": "Not shown: {what}.",
  "finding.weaker-pairs": "{pairs} (strength {weight} in all)",
  "finding.even-SUBTRACT": "{number} that come out even",
  "finding.even-CONGRUENCE": "{number} without any agreement",
  "finding.even-CONFLICT": "{number} without any disagreement",
  "finding.even-IGNORE": "{number} without a shared issue",
  "finding.fewer-shared": "{number} that share fewer issues",

  "moment.days": "{days}:",
  "moment.no-meeting": "none of these meetings.",
  "moment.meeting": "<b>{title}</b> with {actors}.",
  "moment.meetings": "<b>{meetings}</b> with {actors}.",
  "moment.no-pair": "none of these pairs met.",
  "moment.no-latest-session": "none of the latest sessions of these pairs.",
  "moment.pairs": "<b>{pairs} of those shown met</b> in {sessions}.",
  "moment.met-most": "Most often {names}, in {sessions}.",
  "moment.no-position": "nothing said on these issues.",
  "moment.no-latest-position": "none of the latest positions on these issues.",
  "moment.positions": "<b>{positions}</b> of {actors} on {issues}.",
  "moment.latest-alone": "Only the latest facts of each tie are played.",
} as const;
