import { GraphQLError, NoSchemaIntrospectionCustomRule } from "graphql";
import { type Plugin } from "graphql-yoga";
import { type Access } from "../../settings/access.ts";
import { idInLink } from "./known-documents.ts";
import { refusal } from "../limits/refusal.ts";

/** Refuses what the access settings do not allow: queries by GET, and introspection. */
export function doors({ get, introspection }: Access): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== "GET" || !requestParser) return;
      // Links of known documents are for every server: they can ask for nothing else.
      if (!get && idInLink(request.url) === null) throw onlyPost();
      setRequestParser(async (asked) => {
        try {
          return await requestParser(asked);
        } catch (error) {
          // Yoga's parser passes on the errors of JSON.parse for variables and extensions.
          if (error instanceof SyntaxError) throw noJson();
          throw error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

function noJson(): GraphQLError {
  return refusal("BAD_REQUEST", "`variables` or `extensions` of this link are no JSON.");
}

function onlyPost(): GraphQLError {
  return new GraphQLError("Here a query comes by POST, as application/json.", {
    extensions: { code: "METHOD_NOT_ALLOWED", http: { status: 405, headers: { allow: "POST" } } },
  });
}
