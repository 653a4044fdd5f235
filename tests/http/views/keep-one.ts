/** A process of its own that keeps views in a folder: `keep-one.ts <folder> <most> <name>…`, one view a name. */
import { viewsIn, ViewsFullError } from "../../../server/views/view-store.ts";

const [folder = "", most = "", ...names] = process.argv.slice(2);
const store = viewsIn(folder, { views: Number(most), bytes: 1e6 });
for (const name of names) {
  try {
    const { id, isNew } = await store.keep({ nodes: [name] });
    process.stdout.write(`${id} ${isNew ? "new" : "there"}\n`);
  } catch (error) {
    if (!(error instanceof ViewsFullError)) throw error;
    process.stdout.write("full\n");
  }
}
