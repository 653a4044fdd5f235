// A thread does not inherit what runs TypeScript in the process that starts it: Node gives it its own loaders.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
