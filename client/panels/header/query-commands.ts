import { type QueryScript } from "../../api/query-scripts.ts";
import { type Explorer } from "../../explorer/explorer.ts";
import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";
import { copyText } from "../parts/copy-text.ts";

/** Loaded when needed, because it includes a parser and a printer of GraphQL. */
const loadViewQuery = () => import("../../api/view-query.ts");

/** Opens the view's query in GraphiQL, in a new tab. */
export async function openInGraphiql(explorer: Explorer): Promise<void> {
  const { graphiqlAddress, viewQuery } = await loadViewQuery();
  const address = graphiqlAddress(viewQuery(explorer.store.getState()));
  window.open(address, "_blank", "noopener");
}

/** Copies the view's query, with all values filled in. */
export async function copyViewQuery(explorer: Explorer): Promise<void> {
  const { viewQuery } = await loadViewQuery();
  const copied = await copyText(viewQuery(explorer.store.getState()));
  announce(message(copied ? "query.copied" : "copy.refused"));
}

/** Copies a script that asks the server the view's query. */
export async function copyQueryScript(
  explorer: Explorer,
  { name, write }: QueryScript,
): Promise<void> {
  const { viewQuery } = await loadViewQuery();
  const api = new URL("/graphql", window.location.href).href;
  const copied = await copyText(write(viewQuery(explorer.store.getState()), api));
  announce(copied ? message("query.script-copied", { name }) : message("copy.refused"));
}
