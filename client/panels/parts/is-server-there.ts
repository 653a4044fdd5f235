/** Whether the server answers. If it does, a file that can't be loaded was renamed by an update. */
export async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch("/", { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
