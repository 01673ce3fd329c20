import { type BomItem, bomItemOf } from '../compare/compare-bom.ts'
import type { Bom, BomCheck, BomLine } from './bom.ts'

/** Who validated a line and when, and whether it is still what they saw. */
export interface CheckStanding {
  readonly check: BomCheck
  readonly standing: 'valid' | 'altered'
}

export function checkOf(bom: Bom, line: BomLine): CheckStanding | null {
  const check = bom.checks.find(({ bomLineId }) => bomLineId === line.id)
  if (!check) return null
  return { check, standing: check.checksum === lineChecksum(bom, line) ? 'valid' : 'altered' }
}

/** Lines that were altered since somebody validated them. */
export function findAltered(bom: Bom): readonly BomLine[] {
  return bom.lines.filter((line) => checkOf(bom, line)?.standing === 'altered')
}

/** Of all that a line says; its place in the list is not part of it. Tells an alteration, not a forgery. */
export function lineChecksum(bom: Bom, line: BomLine): string {
  const { byCell, ...item } = bomItemOf(bom, line)
  // Only where there are some: what was validated before lines had cells is as valid as it was.
  return checksumOf(writtenOf(byCell.length > 0 ? { ...item, byCell } : item))
}

const writtenOf = (item: Partial<BomItem>): string =>
  JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Fifty-three bits in hex, two multiplicative hashes crossed (cyrb53). */
function checksumOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const bits = 4294967296 * (2097151 & low) + (high >>> 0)
  return bits.toString(16).padStart(14, '0')
}
