/** Which parts of the server are open to clients. */
export interface Access {
  /** GraphiQL, the page for writing queries. */
  readonly graphiql: boolean;
  /** Introspection (`__schema`, `__type`) and GET /schema.graphql. */
  readonly introspection: boolean;
  /** Names of the schema in messages: "Did you mean …?" */
  readonly suggestions: boolean;
  /** GET /metrics, and the engine and its version in GET /readyz. */
  readonly metrics: boolean;
  /** Queries by GET, for links. */
  readonly get: boolean;
  /** Views that readers send, kept under short links. */
  readonly views: boolean;
  /** Which queries are answered: any, or only the explorer's own, by their id. */
  readonly documents: "any" | "explorer";
}

/**
 * `local` is for one's own machine or network. `public` is for the internet: there everything is closed
 * unless a setting opens it.
 */
export const profiles = {
  local: {
    graphiql: true,
    introspection: true,
    suggestions: true,
    metrics: true,
    get: true,
    views: true,
    documents: "any",
  },
  public: {
    graphiql: false,
    introspection: false,
    suggestions: false,
    metrics: false,
    get: false,
    views: false,
    documents: "any",
  },
} as const satisfies Readonly<Record<string, Access>>;

export type ProfileName = keyof typeof profiles;
