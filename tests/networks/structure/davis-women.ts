import { type NetworkRows } from "../../../server/networks/columns/network-rows.ts";
import { rowsOf, whoMet } from "../made-up-rows.ts";

/**
 * Eighteen women of the South of the USA at fourteen social events (A. Davis, B. B. Gardner & M. R. Gardner
 * 1941, Deep South), as `davis_southern_women_graph` of networkx 3.6.1 has them: the events of each, by number.
 */
const eventsOf: Readonly<Record<string, readonly number[]>> = {
  "Evelyn Jefferson": [1, 2, 3, 4, 5, 6, 8, 9],
  "Laura Mandeville": [1, 2, 3, 5, 6, 7, 8],
  "Theresa Anderson": [2, 3, 4, 5, 6, 7, 8, 9],
  "Brenda Rogers": [1, 3, 4, 5, 6, 7, 8],
  "Charlotte McDowd": [3, 4, 5, 7],
  "Frances Anderson": [3, 5, 6, 8],
  "Eleanor Nye": [5, 6, 7, 8],
  "Pearl Oglethorpe": [6, 8, 9],
  "Ruth DeSand": [5, 7, 8, 9],
  "Verne Sanderson": [7, 8, 9, 12],
  "Myra Liddel": [8, 9, 10, 12],
  "Katherina Rogers": [8, 9, 10, 12, 13, 14],
  "Sylvia Avondale": [7, 8, 9, 10, 12, 13, 14],
  "Nora Fayette": [6, 7, 9, 10, 11, 12, 13, 14],
  "Helen Lloyd": [7, 8, 10, 11, 12],
  "Dorothy Murchison": [8, 9],
  "Olivia Carleton": [9, 11],
  "Flora Price": [9, 11],
};

/** The events as meetings, `E1` to `E14`. */
export function davisWomen(): NetworkRows {
  const women = Object.entries(eventsOf);
  const events = Array.from({ length: 14 }, (_, n) => n + 1);
  return rowsOf(
    whoMet(
      Object.fromEntries(
        events.map((event) => [
          `E${event}`,
          women.flatMap(([woman, of]) => (of.includes(event) ? [woman] : [])),
        ]),
      ),
    ),
  );
}
