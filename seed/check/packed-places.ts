import { type PlaceStore } from "../../schema/check/id-register.ts";
import { type PlaceInFiles } from "../fault.ts";

/** Places in each block of memory. */
const blockSize = 8192;
/** Numbers for each place: its file, its line and its column. */
const width = 3;

/**
 * Places in files, in 12 bytes each instead of an object and a text. The path within the record is not kept: it
 * comes back empty.
 */
export class PackedPlaces implements PlaceStore<PlaceInFiles> {
  private readonly files: string[] = [];
  private readonly blocks: Uint32Array[] = [];
  private count = 0;

  add({ file, line, column }: PlaceInFiles): number {
    const number = this.count++;
    const offset = (number % blockSize) * width;
    if (offset === 0) this.blocks.push(new Uint32Array(blockSize * width));
    this.blocks.at(-1)?.set([this.numberOf(file), line, column], offset);
    return number;
  }

  get(number: number): PlaceInFiles {
    const offset = (number % blockSize) * width;
    const [file = 0, line = 1, column = 1] =
      this.blocks[Math.floor(number / blockSize)]?.subarray(offset, offset + width) ?? [];
    return { file: this.files[file] ?? "", line, column, path: "" };
  }

  private numberOf(file: string): number {
    const known = this.files.lastIndexOf(file);
    return known >= 0 ? known : this.files.push(file) - 1;
  }
}
