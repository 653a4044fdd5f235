/** A folder (or a single file) with one purpose, and what it may know of. */
export interface Room {
  /** Path from the root. A file belongs to the room with the longest path that leads to it. */
  readonly room: string;
  /** Rooms that it may import from, types included: all stand earlier in the table. `x/*`: `x` and all in it. */
  readonly imports: readonly string[];
  /** Packages that it may import from (`x*`: all that begin so); "any" but those kept for one room. */
  readonly packages: readonly string[] | "any";
  readonly why: string;
}

/** Packages that stand in one room alone: everything else goes through that room. */
export const keptPackages: Readonly<Record<string, string>> = {
  "neo4j-driver": "server/graph/neo4j",
  "@grafeo-db/js": "server/graph/embedded",
  cytoscape: "client/canvas",
};

const react = ["react", "react-dom", "zustand", "@mantine/*", "lucide-react"];
const screen = [...react, "@tanstack/*"];
/** What every part of the screen stands on. */
const screenRooms = [
  "schema",
  "client/messages",
  "client/format",
  "client/options",
  "client/model",
  "client/explorer",
  "client/summary",
  "client/url",
  "client/language",
  "client/api/*",
  "client/theme",
  "client/explorer-context.tsx",
  "client/graph-handle.ts",
  "client/panels/parts",
];

/** The rooms of the house, the lowest first: a room imports only from rooms that stand before it here. */
export const rooms: readonly Room[] = [
  {
    room: "schema",
    imports: [],
    packages: ["zod", "edtf", "any-ascii", "approx-string-match"],
    why: "schema says what things are, to server, seed and client alike: it knows none of them, and nothing but zod and edtf.",
  },
  {
    room: "schema/check",
    imports: ["schema"],
    packages: ["zod"],
    why: "What checks a record serves the seed command and the server: it knows neither files nor engines.",
  },

  {
    room: "server/config.ts",
    imports: [],
    packages: ["zod", "node:*"],
    why: "The settings know nobody.",
  },
  {
    room: "server/graph",
    imports: [],
    packages: ["node:*"],
    why: "The seam is the lowest layer: it knows neither an engine nor what is asked of one.",
  },
  {
    room: "server/graph/embedded",
    imports: ["server/graph"],
    packages: ["node:*", "@grafeo-db/js"],
    why: "An engine knows the seam and its own database, not the other engine.",
  },
  {
    room: "server/graph/neo4j",
    imports: ["server/graph"],
    packages: ["node:*", "neo4j-driver"],
    why: "An engine knows the seam and its own database, not the other engine.",
  },
  {
    room: "server/graph/open-engine.ts",
    imports: ["server/graph", "server/graph/embedded", "server/graph/neo4j"],
    packages: ["node:*"],
    why: "Here alone it is chosen which engine runs.",
  },

  {
    room: "server/networks/columns",
    imports: ["schema"],
    packages: [],
    why: "server/networks is pure mathematics: no engine, no store, no API, no system.",
  },
  {
    room: "server/networks/meetings",
    imports: ["schema", "server/networks/columns"],
    packages: [],
    why: "Who met whom knows nothing of stances.",
  },
  {
    room: "server/networks/stances",
    imports: ["schema", "server/networks/columns", "server/networks/meetings"],
    packages: [],
    why: "Stances know meetings for levels and dates; both are pure mathematics.",
  },
  {
    room: "server/networks/measures",
    imports: ["schema", "server/networks/columns"],
    packages: ["graphology*"],
    why: "A measure knows pairs, not whether they met or agree.",
  },
  {
    room: "server/networks/combined",
    imports: [
      "schema",
      "server/networks/columns",
      "server/networks/meetings",
      "server/networks/stances",
      "server/networks/measures",
    ],
    packages: [],
    why: "What needs meetings, stances and measures at once lies above all three.",
  },

  {
    room: "server/store/rows",
    imports: ["schema", "server/graph"],
    packages: ["zod"],
    why: "Rows know the seam, never one engine, and nothing of what they are read for.",
  },
  {
    room: "server/store/paging",
    imports: ["schema", "server/graph", "server/store/rows"],
    packages: ["zod"],
    why: "Paging knows no record: it cuts any list.",
  },
  {
    room: "server/store/records",
    imports: ["schema", "server/graph", "server/store/rows", "server/store/paging"],
    packages: ["zod"],
    why: "The store lies below the API and speaks to the seam, never to one engine.",
  },
  {
    room: "server/store/explore",
    imports: [
      "schema",
      "server/graph",
      "server/store/rows",
      "server/store/paging",
      "server/store/records",
    ],
    packages: ["zod"],
    why: "The store lies below the API and speaks to the seam, never to one engine.",
  },
  {
    room: "server/store/networks",
    imports: ["schema", "server/graph", "server/networks/columns", "server/store/rows"],
    packages: ["zod"],
    why: "It reads rows for columns: what is computed of them is not the store's.",
  },
  {
    room: "server/store/write",
    imports: ["schema", "schema/check", "server/graph", "server/store/rows"],
    packages: ["node:crypto"],
    why: "Writing is for the seed command and the server alike: it knows neither.",
  },

  {
    room: "server/analysis/jobs",
    imports: ["schema", "server/networks/*"],
    packages: [],
    why: "A job is computed in a thread that has nothing but columns.",
  },
  {
    room: "server/analysis",
    imports: [
      "server/graph",
      "server/networks/columns",
      "server/store/rows",
      "server/store/networks",
      "server/analysis/jobs",
    ],
    packages: ["workerpool", "lru-cache", "tsx*", "node:*"],
    why: "server/analysis lies above store and networks and below the API: no engine, no GraphQL.",
  },

  {
    room: "server/api/__generated__/types.ts",
    imports: [],
    packages: [],
    why: "The types of the contract know nothing of what stands behind them.",
  },
  {
    room: "server/api",
    imports: [
      "schema",
      "server/graph",
      "server/networks/columns",
      "server/store/*",
      "server/analysis",
      "server/analysis/jobs",
      "server/api/__generated__/types.ts",
    ],
    packages: ["graphql", "dataloader", "node:*"],
    why: "The API imports no engine; it lies above the store and below http.",
  },
  {
    room: "server/api/networks",
    imports: [
      "schema",
      "server/networks/*",
      "server/store/rows",
      "server/store/paging",
      "server/store/records",
      "server/analysis",
      "server/analysis/jobs",
      "server/api/__generated__/types.ts",
      "server/api",
    ],
    packages: ["dataloader"],
    why: "What stands behind the networks' types knows the contract's types, not the resolvers'.",
  },
  {
    room: "server/api/__generated__/resolvers.ts",
    imports: [
      "server/store/records",
      "server/store/explore",
      "server/api/__generated__/types.ts",
      "server/api",
      "server/api/networks",
    ],
    packages: ["graphql"],
    why: "The resolvers' types know what stands behind each type of the contract.",
  },
  {
    room: "server/api/resolvers",
    imports: [
      "schema",
      "server/store/paging",
      "server/store/records",
      "server/store/explore",
      "server/api/__generated__/types.ts",
      "server/api/__generated__/resolvers.ts",
      "server/api",
      "server/api/networks",
    ],
    packages: [],
    why: "A resolver holds no Cypher and imports no engine.",
  },
  {
    room: "server/api/schema.ts",
    imports: ["server/api", "server/api/resolvers"],
    packages: ["graphql", "@graphql-tools/schema", "node:*"],
    why: "Here the contract and the resolvers come together.",
  },
  {
    room: "server/http",
    imports: [
      "server/config.ts",
      "server/graph",
      "server/store/rows",
      "server/analysis",
      "server/api",
      "server/api/schema.ts",
    ],
    packages: "any",
    why: "http serves the API: it knows no engine, neither the seed command nor the client.",
  },
  {
    room: "server",
    imports: [
      "server/config.ts",
      "server/graph",
      "server/graph/open-engine.ts",
      "server/store/*",
      "server/analysis",
      "server/http",
    ],
    packages: "any",
    why: "The server knows neither the seed command nor the client.",
  },

  {
    room: "seed",
    imports: [
      "schema",
      "schema/check",
      "server/config.ts",
      "server/graph",
      "server/graph/open-engine.ts",
      "server/store/*",
    ],
    packages: "any",
    why: "seed imports schema, the seam, the store and the settings: no engine, no API.",
  },

  {
    room: "client/messages",
    imports: [],
    packages: ["icu-minify/format", "@schummar/icu-type-parser"],
    why: "Messages are texts: they know nothing of what they speak of.",
  },
  {
    room: "client/format",
    imports: ["schema", "client/messages"],
    packages: [],
    why: "Formats know numbers, dates and lists, not what they are of.",
  },
  {
    room: "client/options",
    imports: ["schema", "client/messages"],
    packages: [],
    why: "An option says what can be chosen, and what is asked for it: it knows no state and no screen.",
  },
  {
    room: "client/model",
    imports: ["schema", "client/messages", "client/format", "client/options"],
    packages: ["graphology*"],
    why: "client/model is pure: no React, no Cytoscape, no server.",
  },
  {
    room: "client/layout",
    imports: ["client/model"],
    packages: ["graphology*", "d3-force"],
    why: "A layout places nodes, in a worker: no React, no Cytoscape, no server.",
  },
  {
    room: "client/explorer",
    imports: ["schema", "client/messages", "client/format", "client/options", "client/model"],
    packages: ["zustand/vanilla"],
    why: "The explorer's session stands above the model; it is pure too: no React, no Cytoscape.",
  },
  {
    room: "client/summary",
    imports: [
      "schema",
      "client/messages",
      "client/format",
      "client/options",
      "client/model",
      "client/explorer",
    ],
    packages: [],
    why: "What one sees is said of the explorer's state, without React.",
  },
  {
    room: "client/url",
    imports: [
      "schema",
      "client/messages",
      "client/format",
      "client/options",
      "client/model",
      "client/explorer",
    ],
    packages: ["zustand/vanilla"],
    why: "The link holds the explorer's state, without React.",
  },
  {
    room: "client/language",
    imports: ["client/messages", "client/url"],
    packages: ["react", "zustand", "zustand/vanilla"],
    why: "The reader's language: which it is, and how a component speaks it.",
  },
  {
    room: "client/api/__generated__",
    imports: [],
    packages: ["@graphql-typed-document-node/core"],
    why: "The types of the operations know nothing but the contract.",
  },
  {
    room: "client/api/operations",
    imports: ["client/api/__generated__"],
    packages: [],
    why: "An operation is a text with its type.",
  },
  {
    room: "client/api",
    imports: [
      "schema",
      "client/messages",
      "client/format",
      "client/options",
      "client/model",
      "client/explorer",
      "client/api/__generated__",
      "client/api/operations",
    ],
    packages: ["@tanstack/*", "graphql*"],
    why: "The client knows the server only through schema/.",
  },
  {
    room: "client/canvas",
    imports: [
      "client/messages",
      "client/format",
      "client/model",
      "client/explorer",
      "client/layout",
    ],
    packages: ["cytoscape"],
    why: "The canvas draws the model; it knows no view and no panel.",
  },
  {
    room: "client/theme",
    imports: ["client/messages", "client/model", "client/language"],
    packages: react,
    why: "Colours know the model's sides, no panel.",
  },
  {
    room: "client/explorer-context.tsx",
    imports: ["client/explorer"],
    packages: react,
    why: "It hands the explorer to React, and knows nothing else.",
  },
  {
    room: "client/graph-handle.ts",
    imports: ["client/model"],
    packages: [],
    why: "It hands the canvas to panels that don't know it.",
  },
  {
    room: "client/panels/parts",
    imports: screenRooms.filter((room) => room !== "client/panels/parts"),
    packages: screen,
    why: "Parts are used by panels and views, and know none of them.",
  },
  {
    room: "client/panels/toggle-pin.ts",
    imports: ["client/explorer", "client/graph-handle.ts"],
    packages: [],
    why: "A command that panels and views share.",
  },
  {
    room: "client/panels/notices",
    imports: screenRooms,
    packages: screen,
    why: "Notices are told by other panels, and know none of them.",
  },
  {
    room: "client/panels/time",
    imports: screenRooms,
    packages: screen,
    why: "The time bar shares its scale with views, and knows none of them.",
  },
  {
    room: "client/panels/details",
    imports: [
      ...screenRooms,
      "client/panels/toggle-pin.ts",
      "client/panels/notices",
      "client/panels/time",
    ],
    packages: screen,
    why: "The facts of one thing: whichever view it was opened from.",
  },
  {
    room: "client/views/grid",
    imports: [],
    packages: screen,
    why: "A grid is rows, columns and keys, whatever stands in its cells.",
  },
  {
    room: "client/views/table",
    imports: [...screenRooms, "client/views/grid"],
    packages: screen,
    why: "A table is used by other views, and knows none of them.",
  },
  {
    room: "client/views/graph",
    imports: [
      ...screenRooms,
      "client/layout",
      "client/canvas",
      "client/panels/toggle-pin.ts",
      "client/panels/notices",
    ],
    packages: screen,
    why: "The one view that knows the canvas.",
  },
  {
    room: "client/views",
    imports: [
      ...screenRooms,
      "client/panels/toggle-pin.ts",
      "client/panels/notices",
      "client/panels/time",
      "client/views/grid",
      "client/views/table",
    ],
    packages: screen,
    why: "Views know the explorer, not the canvas, and not the panels around them.",
  },
  {
    room: "client/panels",
    imports: [
      ...screenRooms,
      "client/panels/toggle-pin.ts",
      "client/panels/notices",
      "client/panels/time",
      "client/panels/details",
      "client/views/*",
    ],
    packages: screen,
    why: "Only client/canvas knows Cytoscape: what stands around the picture asks the explorer.",
  },
  {
    room: "client/client-stamp.ts",
    imports: [],
    packages: ["node:*"],
    why: "It belongs to building the client, not to the client.",
  },
  {
    room: "client/compile-messages.ts",
    imports: [],
    packages: ["icu-minify/compile", "vite"],
    why: "It belongs to building the client, not to the client.",
  },
  {
    room: "client/build.ts",
    imports: ["client/client-stamp.ts"],
    packages: ["node:*", "vite"],
    why: "It belongs to building the client, not to the client.",
  },
  {
    room: "client/dev.ts",
    imports: [],
    packages: ["node:*", "vite"],
    why: "It belongs to building the client, not to the client.",
  },
  {
    room: "client",
    imports: [...screenRooms, "client/panels/*", "client/views/*"],
    packages: [...screen, "@fontsource-variable/*"],
    why: "The client knows the server only through schema/.",
  },
];
