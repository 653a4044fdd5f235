/** The outlines of world-atlas: without this the compiler would read megabytes of coordinates for their types. */
declare module "world-atlas/countries-110m.json" {
  import { type Atlas } from "./outlines.ts";
  const atlas: Atlas;
  export default atlas;
}

declare module "world-atlas/countries-50m.json" {
  import { type Atlas } from "./outlines.ts";
  const atlas: Atlas;
  export default atlas;
}

/** Each country's ISO 3166-1 codes: two letters, three letters, three digits. */
declare module "i18n-iso-countries/codes.json" {
  const codes: readonly (readonly [string, string, string, ...string[]])[];
  export default codes;
}
