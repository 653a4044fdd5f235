export const language = {
  "language.menu": "Language",
  "language.failed": "This language could not be loaded: the server can’t be reached.",
} as const;
