import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type GraphiQLOptions } from "graphql-yoga";

/** A file of GraphiQL, ready to send. */
export interface GraphiqlFile {
  readonly type: string;
  /** Compressed with gzip, which every browser reads. */
  readonly body: Buffer;
}

/** The address of GraphiQL's files; it contains the version, so that browsers can cache them for good. */
export interface GraphiqlFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, GraphiqlFile>;
}

/**
 * The page that loads GraphiQL. Yoga's own renderer puts 9 MB of script into the page, which browsers can't
 * cache and a strict content security policy forbids; this page loads the same script from files.
 */
export function graphiqlPage(folder: string, options: GraphiQLOptions): string {
  // A "<" in a query's text could close the script element.
  const data = JSON.stringify(options).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Parley: GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${folder}/graphiql.css" />
    <style>
      .limits { position: fixed; right: 2rem; bottom: 1.25rem; font: 0.875rem/1.5 system-ui, sans-serif; }
      .limits { color: #4b5565; }
      .graphiql-dark .limits { color: #b4bcc8; }
    </style>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself takes POST and GET at this address.</noscript>
    <div id="root"></div>
    <a class="limits" href="/limits">Limits of this server</a>
    <script id="options" type="application/json">${data}</script>
    <script src="${folder}/graphiql.js"></script>
    <script src="${folder}/boot.js"></script>
  </body>
</html>
`;
}

const boot = `"use strict";
const folder = new URL(".", document.currentScript.src);
const workers = { graphql: "graphql-worker.js", json: "json-worker.js" };
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => new URL(workers[label] ?? "editor-worker.js", folder).href,
};
YogaGraphiQL.renderYogaGraphiQL(
  document.getElementById("root"),
  JSON.parse(document.getElementById("options").textContent),
);
`;

let loading: Promise<GraphiqlFiles> | undefined;

/** GraphiQL's files, from its npm package; read and compressed when first asked for. */
export function graphiqlFiles(): Promise<GraphiqlFiles> {
  loading ??= load();
  return loading;
}

async function load(): Promise<GraphiqlFiles> {
  const parts = await import("@graphql-yoga/render-graphiql/graphiql");
  const script = "text/javascript; charset=utf-8";
  const texts: [name: string, type: string, text: string][] = [
    ["graphiql.css", "text/css; charset=utf-8", parts.css],
    ["graphiql.js", script, parts.js],
    ["boot.js", script, boot],
    ["editor-worker.js", script, parts.editorWorkerService],
    ["json-worker.js", script, parts.jsonWorker],
    ["graphql-worker.js", script, parts.graphqlWorker],
  ];
  const hash = createHash("sha256");
  for (const [, , text] of texts) hash.update(text);
  const files = texts.map(
    async ([name, type, text]) => [name, { type, body: await promisify(gzip)(text) }] as const,
  );
  return {
    folder: `/graphql/graphiql-${hash.digest("hex").slice(0, 12)}`,
    files: new Map(await Promise.all(files)),
  };
}
