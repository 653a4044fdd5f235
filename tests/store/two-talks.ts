import { type WrittenRecord } from "../../server/store/edit/check-written.ts";
import { type Files, info } from "../seed/temporary-dataset.ts";

/** Two who talk within a round, and an issue on which nobody has said anything. */
export const talks: Files = {
  "dataset.yaml": `${info}sides: [{ id: west, title: West }]\n`,
  "sources.csv": "id,title,publisher,tier\ns,Title,Publisher,official\n",
  "actors.yaml": `
- { id: ann, name: Ann, kind: person }
- { id: bob, name: Bob, kind: person }
`,
  "issues.yaml": "- { id: truce, title: Truce, question: A truce?, area: war }\n",
  "meetings.yaml": `
- { id: round, title: Round, date: 2025-12-19, citations: [s] }
- { id: talk, title: Talk, date: 2025-12-19, partOf: round, citations: [s], attendances: [{ actor: ann }, { actor: bob }] }
`,
};

/** A data set beside it. */
export const other: Files = {
  "dataset.yaml": info.replace("id: little", "id: other"),
  "sources.csv": "id,title,publisher,tier\no,Other,Publisher,official\n",
  "actors.yaml": "- { id: eve, name: Eve, kind: person }\n",
};

/** For records of the first. */
export const position = {
  id: "p1",
  actor: "ann",
  issue: "truce",
  stance: "supports",
  date: "2025-12-20~",
  attribution: "self",
  citations: ["s#p3"],
};

export const positions = (...records: object[]): WrittenRecord[] =>
  records.map((record) => ({ kind: "positions", record }));
