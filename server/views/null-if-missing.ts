/** For reading what need not be there: null when the file or folder is missing. @throws any other error */
export function nullIfMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
