import { type Reader, type Records } from "./query.ts";
import { type AnyKind } from "./records.ts";
import { soon } from "./soon.ts";

/** Which kind each id is of; unknown ids are absent. */
export const kindsById: (engine: Reader, ids: readonly string[]) => Promise<Records<AnyKind>> =
  soon;
