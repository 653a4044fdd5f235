import { type Statement } from "../../server/graph/graph-engine.ts";

/** A question as a client asks it, and the one Cypher statement that fetches exactly the same rows. */
export interface Read {
  readonly name: string;
  readonly query: string;
  readonly bare: Statement;
  readonly parameters: Record<string, string>;
}

/** The third best-connected actor of the generated data: busy, but not the busiest. */
const actor = "a2";

export const reads: readonly Read[] = [
  {
    name: "one hop: meetings of an actor",
    query: `query ($id: ID!) { actor(id: $id) { meetings(first: 20) { nodes { id title date { edtf } } } } }`,
    bare: {
      name: "bench one hop",
      cypher: `MATCH (:Actor {id: $id})-[:ATTENDED]->(m:Meeting)
        RETURN m.id AS id, m.title AS title, m.date AS date, m.earliest AS day
        ORDER BY day DESC, id LIMIT 20`,
    },
    parameters: { id: actor },
  },
  {
    name: "co-attendance of an actor",
    query: `query ($id: ID!) { actor(id: $id) { met(first: 20) { weight actor { id name } } } }`,
    bare: {
      name: "bench co-attendance",
      cypher: `MATCH (a:Actor {id: $id})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Actor)
        WHERE b.id <> $id
        RETURN b.id AS id, b.name AS name, count(m) AS weight ORDER BY weight DESC, id LIMIT 20`,
    },
    parameters: { id: actor },
  },
  {
    name: "nested list: 50 actors, 5 meetings, 5 attendants",
    query: `{ actors(first: 50) { nodes { id name meetings(first: 5) { nodes {
      id title attendances(first: 5) { nodes { actor { id name } } } } } } } }`,
    bare: {
      name: "bench nested list",
      cypher: `MATCH (a:Actor) WITH a ORDER BY a.sortName, a.id LIMIT 50
        CALL (a) { MATCH (a)-[:ATTENDED]->(m:Meeting) RETURN m ORDER BY m.earliest DESC, m.id LIMIT 5 }
        CALL (m) { MATCH (m)<-[:ATTENDED]-(b:Actor) RETURN b ORDER BY b.id LIMIT 5 }
        RETURN a.id AS id, a.name AS name, m.id AS meeting, m.title AS title,
          b.id AS attendant, b.name AS attendantName`,
    },
    parameters: {},
  },
];
