/** Number of different sources among citations. */
export function sourceCount(citations: readonly { source: { id: string } }[]): number {
  return new Set(citations.map(({ source }) => source.id)).size;
}
