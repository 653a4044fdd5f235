/** The outlines of world-atlas: without this the compiler would read megabytes of coordinates for their types. */
declare module "world-atlas/*.json" {
  import { type GeometryCollection, type Topology } from "topojson-specification";

  const atlas: Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  export default atlas;
}

/** Each country's ISO 3166-1 codes: two letters, three letters, three digits. */
declare module "i18n-iso-countries/codes.json" {
  const codes: readonly (readonly [string, string, string, ...string[]])[];
  export default codes;
}
