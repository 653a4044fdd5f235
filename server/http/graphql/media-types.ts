import { type Plugin } from "graphql-yoga";

const taken = ["application/json", "application/graphql+json", "application/graphql"];

/**
 * Takes a query by POST only with a type that a page of another site can't send without asking first: a form
 * would reach a server on a researcher's own machine from anywhere (CSRF).
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
