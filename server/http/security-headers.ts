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

/** Nothing from other origins, nothing inline except what is listed, no framing unless that is listed too. */
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

/** What a page needs beyond that. */
export interface Leave {
  /** The inline scripts of the page. */
  readonly inlineScripts?: readonly string[];
  /** Style elements added at run time, as Monaco in GraphiQL does; a style can't run a script. */
  readonly inlineStyles?: boolean;
  /** It frames pages of this origin, or is framed by one. */
  readonly framing?: "frames" | "framed";
}

/** Security headers for every answer. */
export function securityHeaders({
  inlineScripts = [],
  inlineStyles = false,
  framing,
}: Leave): Middleware {
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
        ...(framing === "frames" && { frameSrc: [own] }),
        ...(framing === "framed" && { frameAncestors: [own] }),
      },
    },
    // TLS, if any, ends at a proxy, which should send this header itself.
    strictTransportSecurity: false,
    xFrameOptions: { action: framing === "framed" ? "sameorigin" : "deny" },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}
