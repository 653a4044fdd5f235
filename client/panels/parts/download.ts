/** Downloads a text or a picture as a file. */
export function download(name: string, type: string, file: string | Blob): void {
  const blob =
    typeof file === "string" ? new Blob([file], { type: `${type};charset=utf-8` }) : file;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked later, because some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
