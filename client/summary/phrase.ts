/** A stretch of the line above the canvas; what is strong is the title or the finding. */
export interface Phrase {
  text: string;
  strong: boolean;
}

/** Running text. */
export function plain(text: string): Phrase {
  return { text, strong: false };
}

/** The title, or the finding itself. */
export function strong(text: string): Phrase {
  return { text, strong: true };
}
