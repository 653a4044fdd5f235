import { type Plugin } from "graphql-yoga";

const taken = ["application/json", "application/graphql+json", "application/graphql"];

/**
 * Accepts POST only with a content type that other sites can't send without a CORS preflight: otherwise any
 * page could reach a server on a researcher's own machine with a form (CSRF).
 */
export function mediaTypes(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== "POST") return;
      const given = request.headers.get("content-type") ?? "";
      const [type = ""] = given.split(";", 1);
      if (taken.includes(type.trim().toLowerCase())) return;
      const message = `A query by POST comes as application/json, not as ${type.slice(0, 50) || "nothing named"}.`;
      const errors = [{ message, extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }];
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "accept-post": taken.join(", "),
      };
      endResponse(new fetchAPI.Response(JSON.stringify({ errors }), { status: 415, headers }));
    },
  };
}
