import { createHash } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";
import helmet from "helmet";

/** A step on the way of a request; it calls `next` to pass it on. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

const own = "'self'";

/** Nothing from elsewhere, nothing inline but what is named, no frames around us. */
const strict = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  connectSrc: [own],
  fontSrc: [own, "data:"],
  formAction: [own],
  frameAncestors: ["'none'"],
  imgSrc: [own, "data:", "blob:"],
  manifestSrc: [own],
  scriptSrc: [own],
  styleSrc: [own],
  workerSrc: [own, "blob:"],
};

/** What a page must be allowed beyond the rest. */
export interface Leave {
  /** Texts of scripts that stand in the page itself. */
  readonly inlineScripts?: readonly string[];
  /** Style elements written as the page runs, as Monaco in GraphiQL does; a style can't run a script. */
  readonly inlineStyles?: boolean;
}

/** Headers for every answer. */
export function securityHeaders({ inlineScripts = [], inlineStyles = false }: Leave): Middleware {
  const hashes = inlineScripts.map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...strict,
        scriptSrc: [own, ...hashes],
        styleSrc: [own, ...(inlineStyles ? ["'unsafe-inline'"] : [])],
      },
    },
    // Where there is TLS, it ends at a proxy: promising it is that proxy's business.
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}
