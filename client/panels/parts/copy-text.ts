/**
 * Copies a text to the clipboard. False if the browser does not allow it, as on plain http except localhost.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The fallback, which works without a secure context. */
function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  // Deprecated, but the only way where navigator.clipboard is missing.
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
