/** What is open to whoever asks. */
export interface Access {
  /** GraphiQL, the page to write queries in. */
  readonly graphiql: boolean;
  /** Questions about the schema: `__schema`, `__type`, and GET /schema.graphql. */
  readonly introspection: boolean;
  /** Names of the schema in messages: "Did you mean …?" */
  readonly suggestions: boolean;
  /** GET /metrics, and in GET /readyz which engine it is, in which version. */
  readonly metrics: boolean;
  /** Queries by GET, as in a link. */
  readonly get: boolean;
}

/** `local` is for one's own machine or network, `public` for the internet: each door is opened there by choice. */
export const profiles = {
  local: { graphiql: true, introspection: true, suggestions: true, metrics: true, get: true },
  public: { graphiql: false, introspection: false, suggestions: false, metrics: false, get: false },
} as const satisfies Readonly<Record<string, Access>>;

export type ProfileName = keyof typeof profiles;
