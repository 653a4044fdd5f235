/**
 * The peer: @neo4j/graphql as its documentation sets it up, behind the same HTTP server as ours, without
 * limits. It runs in a folder of its own, where install-peer.ts installs its packages.
 */
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const typeDefs = `
  type Actor @node {
    id: ID!
    name: String!
    kind: String!
    description: String
    sortName: String!
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attended")
  }
  type Meeting @node {
    id: ID!
    title: String!
    date: String!
    earliest: String
    latest: String
    sortName: String!
    attendants: [Actor!]! @relationship(type: "ATTENDED", direction: IN, properties: "Attended")
  }
  type Attended @relationshipProperties {
    role: String
  }
`;
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
// Off by default; filtering by a period needs them.
const features = { filters: { String: { GTE: true, LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({ schema, logging: false, landingPage: false });
createServer(yoga).listen(Number(PORT), "127.0.0.1", () => console.log("ready"));
