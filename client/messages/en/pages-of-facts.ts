/** The pages of meetings, positions, sources and stances. */
export const pagesOfFacts = {
  "meeting.unknown": "No meeting in this graph has the id “{id}”.",
  "meeting.round": "Round",
  "meeting.session": "Session",
  "meeting.meeting": "Meeting",
  "meeting.attended": "attended",
  "meeting.sessions": "Sessions",
  "meeting.who-met": "Who met whom comes from the sessions, not from the round.",
  "meeting.session-of": "Session of",
  "meeting.discussed": "Discussed",
  "meeting.who-took-part": "Who took part",
  "meeting.who-attended": "Who attended",
  "meeting.took-place": "That it took place as recorded",
  "meeting.actor-attended": "{actor} attended",
  "meeting.inheriting":
    "{n, plural, one {# attendance has no source of its own and rests on these, which may not name who attended.} other {# attendances have no source of their own and rest on these, which may not name who attended.}}",
  "meeting.positions": "Positions stated there",

  "around.title": "Agreement around it",
  "around.agreed":
    "Before it those who met agreed <b>{mean}</b> on average over {pairs}, by <open>{positions}</open>.",
  "around.disagreed":
    "Before it those who met disagreed <b>{mean}</b> on average over {pairs}, by <open>{positions}</open>.",
  "around.all-pairs": "{n, plural, one {all # pair} other {all # pairs}}",
  "around.some-pairs": "{some, number} of {n, plural, one {# pair} other {# pairs}}",
  "around.changed":
    "Changed within {n, plural, one {# day} other {# days}} after it, which does not say that it was the reason:",
  "around.change": "{actor} on <issue>{title}</issue>",

  "position.unknown": "No position in this graph has the id “{id}”.",
  "position.kind": "Position of <actor>{actorName}</actor> on <issue>{issueTitle}</issue>",
  "position.all": "All positions of {actor} on it",

  "source.unknown": "No source in this graph has the id “{id}”.",
  "source.undated": "undated",
  "source.kind": "Source · {tier}",
  "source.tier": "tier",
  "source.language": "language",
  "source.only-this": "Only this source",
  "source.all-sources": "All sources again",
  "source.reference": "As a reference:",
  "source.facts": "Facts that rest on it",
  "source.no-fact": "No fact rests on it.",
  "source.meeting": "meeting, {date}",
  "source.document": "document",
  "source.position": "{actor} on {issue}",
  "source.attendance": "{actor} at {meeting}",
  "source.member": "{role} of {body}",
  "source.plain-member": "member of {body}",

  "stance-page.on": "<actor>{actorName}</actor> on <issue>{issueTitle}</issue>",
  "stance-page.on-claim":
    "<actor>{actorName}</actor> on a statement of fact: <issue>{issueTitle}</issue>",
  "stance-page.from": "from {positions}",
  "stance-page.first": "first",
  "stance-page.last": "last",
  "stance-page.stated": "stated",
  "stance-page.each": "Each position, latest first",
  "stance-page.none": "No position of this actor on this issue is recorded.",
  "stance-page.none-by": "No position of this actor on this issue is recorded, {how}.",
  "stance-page.counted-by": "counted by {level}",
  "stance-page.own-words": "in the holder’s own words",
  "stance-page.as-recorded": "Look at all positions, as recorded",
  "stance-page.both-ways":
    "The record has it both ways: supported <b>{yes}</b>, opposed <b>{no}</b>.",
  "stance-page.both-ways-claim":
    "The record has it both ways: affirmed <b>{yes}</b>, denied <b>{no}</b>.",
  "stance-page.holders-disagree":
    "{holders} behind {actor}; they disagree: one supports it, another opposes it.",
  "stance-page.holders-agree":
    "{holders} behind {actor}; none of them opposes what another supports.",

  "others.title": "Who agrees, who opposes",
  "others.same": "Same latest stance:",
  "others.opposite": "Opposite:",
  "others.nobody-explored": "nobody explored",
  "others.nobody-recorded": "nobody recorded",
  "others.ask": "Which of these has {actor} met?",
  "others.looking": "Looking …",
  "others.met": "Met: {names}.",
  "others.met-none": "Met: none of these.",
  "others.no-session": "No session is recorded with {names}.",
} as const;
