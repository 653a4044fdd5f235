import { type Room } from "./room.ts";

/** The tests stand above all: nothing imports from them. */
export const testRooms: readonly Room[] = [
  {
    room: "tests",
    imports: "any",
    packages: "any",
    why: "A test looks into every room.",
  },
];
