import { clientRooms } from "./client-rooms.ts";
import { type Room } from "./room.ts";
import { serverRooms } from "./server-rooms.ts";
import { testRooms } from "./test-rooms.ts";

/** Packages that only one room may import; everything else uses that room. */
export const keptPackages: Readonly<Record<string, string>> = {
  "neo4j-driver": "server/graph/neo4j",
  "@grafeo-db/js": "server/graph/embedded",
  cytoscape: "client/canvas",
};

/** The rooms of the project, lowest first: a room imports only from earlier ones. */
export const rooms: readonly Room[] = [...serverRooms, ...clientRooms, ...testRooms];
