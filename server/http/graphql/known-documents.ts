import { readFileSync } from "node:fs";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { type GraphQLError } from "graphql";
import { type GraphQLParams, type Plugin } from "graphql-yoga";
import { type Access } from "../../settings/access.ts";
import { refusal } from "../limits/refusal.ts";

/** Texts of queries by their id, `sha256:` and the hash of the text in hexadecimal digits. */
export type KnownDocuments = ReadonlyMap<string, string>;

/** The documents of the built client; none when it has not been built. */
export function readDocuments(file: string): KnownDocuments {
  try {
    const texts = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
    return new Map(Object.entries(texts));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
}

/** The parameter that names a document (GraphQL over HTTP, appendix A: persisted documents). */
export const documentParameter = "documentId";

/**
 * Takes known documents by their id: as `documentId`, or as `extensions.persistedQuery.sha256Hash`, which
 * some clients send. Only the explorer's own are known, and none can be added.
 */
export function knownDocuments(documents: KnownDocuments, { documents: which }: Access): Plugin {
  return usePersistedOperations({
    extractPersistedOperationId: (params, request) => idOf(params, request),
    getPersistedOperation: (id) => documents.get(id) ?? null,
    allowArbitraryOperations: which === "any",
    customErrors: {
      notFound: () => notFound(),
      keyNotFound: () => refusal("BAD_REQUEST", "A request names a query: as text, or by its id."),
      persistedQueryOnly: () => onlyKnown(),
    },
  }) as Plugin;
}

/** The id of the document that a link asks for; null when it asks for none. */
export function idInLink(url: string): string | null {
  const at = url.indexOf("?");
  if (at < 0) return null;
  const given = new URLSearchParams(url.slice(at));
  return given.has("query") ? null : given.get(documentParameter);
}

function idOf(params: GraphQLParams, request: Request): string | null {
  const { extensions } = params;
  const persisted: unknown = Reflect.get(Object(extensions), "persistedQuery");
  const hash: unknown = Reflect.get(Object(persisted), "sha256Hash");
  if (typeof hash === "string") return `sha256:${hash}`;
  if (request.method === "GET") return idInLink(request.url);
  const id: unknown = Reflect.get(params, documentParameter);
  return typeof id === "string" ? id : null;
}

function notFound(): GraphQLError {
  return refusal(
    "PERSISTED_QUERY_NOT_FOUND",
    "PersistedQueryNotFound: no query of this id is known here. Send its text.",
  );
}

function onlyKnown(): GraphQLError {
  return refusal(
    "PERSISTED_QUERY_ONLY",
    "Here only the explorer's own queries are answered, by their id. Reload the explorer if this came from it.",
  );
}
