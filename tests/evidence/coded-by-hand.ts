/**
 * The coding by hand of each actor: the words with which the article names it, in which paragraphs (0 is the
 * headline), and everything that it says of it.
 */
export const codedOf: Readonly<
  Record<string, { named: Readonly<Record<number, string>>; facts: readonly string[] }>
> = {
  witkoff: {
    named: { 0: "Witkoff", 2: "Witkoff", 3: "Witkoff", 4: "He", 5: "Witkoff", 10: "Witkoff" },
    facts: [
      "m-2025-12-20-miami-dmitriev/witkoff",
      "m-2025-12-21-miami-eu/witkoff",
      "m-2025-12-21-miami-us-ua/witkoff",
      "pos-384",
      "pos-385",
      "pos-386",
      "pos-388",
      "pos-390",
      "pos-391",
      "pos-484",
    ],
  },
  kushner: {
    named: { 3: "Jared Kushner" },
    facts: [
      "m-2025-12-20-miami-dmitriev/kushner",
      "m-2025-12-21-miami-eu/kushner",
      "m-2025-12-21-miami-us-ua/kushner",
    ],
  },
  dmitriev: { named: { 3: "Kirill Dmitriev" }, facts: ["m-2025-12-20-miami-dmitriev/dmitriev"] },
  umerov: { named: { 3: "Rustem Umerov" }, facts: ["m-2025-12-21-miami-us-ua/umerov"] },
  trump: { named: { 2: "Donald Trump" }, facts: ["pos-370"] },
  gabbard: { named: { 7: "Gabbard" }, facts: ["pos-347", "pos-349"] },
  graham: { named: { 8: "Graham" }, facts: ["pos-355", "pos-359", "pos-361"] },
  "us-ic": {
    named: { 6: "U.S. intelligence", 7: "U.S. intelligence" },
    facts: ["pos-341", "pos-483"],
  },
  reuters: { named: { 7: "Reuters" }, facts: ["doc-reuters-intel-2025-12-19"] },
  kremlin: { named: { 4: "the Kremlin" }, facts: ["pos-363"] },
  us: {
    named: {
      1: "Washington",
      2: "U.S.",
      3: "Witkoff",
      4: "U.S.",
      5: "Witkoff",
      6: "Washington",
      9: "Washington",
    },
    facts: [
      "doc-20-point",
      "doc-four-papers",
      "doc-witkoff-ua-2025-12-21",
      "pos-377",
      "pos-378",
      "pos-379",
      "pos-380",
      "pos-381",
      "pos-482",
    ],
  },
  ukraine: {
    named: { 2: "Kyiv", 3: "Ukraine", 4: "Ukrainian", 9: "Kyiv" },
    facts: [
      "doc-20-point",
      "doc-four-papers",
      "doc-witkoff-ua-2025-12-21",
      "pos-203",
      "pos-371",
      "pos-372",
      "pos-373",
      "pos-374",
    ],
  },
  russia: { named: { 2: "Moscow", 7: "Russia" }, facts: ["pos-366", "pos-367", "pos-368"] },
  "european-partners": {
    named: { 3: "European", 4: "European", 9: "European" },
    facts: ["m-2025-12-21-miami-eu/european-partners", "pos-202", "pos-353"],
  },
};

/** Meetings that the article mentions. They have no actor of their own. */
export const codedMeetings = [
  "m-2025-12-19-miami-round",
  "m-2025-12-20-miami-dmitriev",
  "m-2025-12-21-miami-eu",
  "m-2025-12-21-miami-us-ua",
];
