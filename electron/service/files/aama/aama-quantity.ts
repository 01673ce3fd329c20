import type { PieceQuantity } from '../../../../shared/domain/pattern/pattern.ts'

const most = 10_000

/**
 * `2` is two as drawn; `1,1` is one right and one left (mirrored). Where the author writes decimal commas, `1,0` is one.
 * Null where the text holds no quantity.
 */
export function readQuantity(text: string | null, decimalComma: boolean): PieceQuantity | null {
  const plain = text?.replace(/\s+/g, '') ?? ''
  if (decimalComma && /^\d+,0+$/.test(plain)) return single(plain.split(',')[0]!)
  const [, right, left] = /^(\d+(?:\.\d*)?)[,;/](\d+(?:\.\d*)?)$/.exec(plain) ?? []
  if (right !== undefined && left !== undefined) return paired(right, left)
  return /^\d+(\.\d*)?$/.test(plain) ? single(plain) : null
}

function count(text: string): number {
  return Math.min(most, Math.round(Number(text)))
}

function single(text: string): PieceQuantity {
  return { text: String(count(text)), total: count(text), right: null, left: null }
}

function paired(rightText: string, leftText: string): PieceQuantity {
  const [right, left] = [count(rightText), count(leftText)]
  return { text: `${right},${left}`, total: right + left, right, left }
}

/** Some systems tell left and right in the annotation only: `SHL(L*1-R*1)`. */
export function quantityInNote(notes: readonly string[]): PieceQuantity | null {
  for (const note of notes) {
    const left = /\bL\s*\*\s*(\d+)/i.exec(note)?.[1]
    const right = /\bR\s*\*\s*(\d+)/i.exec(note)?.[1]
    if (left !== undefined || right !== undefined) return paired(right ?? '0', left ?? '0')
  }
  return null
}
