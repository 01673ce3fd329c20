/** A count of garments: 1 pc, 220 pcs. */
export function printPieces(count: number): string {
  return `${count} ${count === 1 ? 'pc' : 'pcs'}`
}
