import * as generated from "../../../client/api/__generated__/graphql.ts";
import { type AskedOperation } from "./recorded-answers.ts";

const texts = new Map(
  Object.values(generated).flatMap((each) => {
    if (typeof each === "string" || !("__meta__" in each)) return [];
    const id: unknown = each.__meta__?.["hash"];
    return typeof id === "string" ? [[id, each.toString()] as const] : [];
  }),
);

/** What the client asks for by a fetch: by a link or by POST, with the text of a query or its id. */
export function askedOperation(...[address, init]: Parameters<typeof fetch>): AskedOperation {
  if (typeof init?.body === "string") return withText(JSON.parse(init.body));
  const given = new URL(address as string, "http://localhost").searchParams;
  const variables: unknown = JSON.parse(given.get("variables") ?? "{}");
  return withText({ documentId: given.get("documentId"), variables });
}

function withText(given: { query?: string; documentId?: string | null; variables: unknown }) {
  const { query, documentId, variables } = given;
  const text = query ?? texts.get(documentId ?? "");
  if (text === undefined) throw new RangeError(`no operation has the id ${documentId}`);
  return { query: text, variables };
}
