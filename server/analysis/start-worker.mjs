// A worker thread does not inherit the TypeScript loader of the process that starts it, so it is registered
// here.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
