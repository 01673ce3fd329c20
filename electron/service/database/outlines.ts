import { drawnSize } from '../../../shared/domain/pattern/drawn-size.ts'
import type { PieceGeometry } from '../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../shared/domain/quantity.ts'
import type { Blobs } from './blobs.ts'

/** Letters that are kept: a few dozen styles of many pieces. */
const MOST = 32_000_000

interface Kept {
  readonly texts: Map<Hash, string>
  letters: number
}

/** Geometry never changes, so what is drawn of it holds for as long as the file is open. */
const known = new WeakMap<Blobs, Kept>()

/** A piece's sizes as they are drawn, written as a text: those asked for last are kept. */
export function openOutlines(blobs: Blobs): (hash: Hash) => string {
  const kept = known.get(blobs) ?? { texts: new Map<Hash, string>(), letters: 0 }
  known.set(blobs, kept)
  return (hash) => {
    const text = kept.texts.get(hash) ?? writtenOf(blobs, hash)
    keep(kept, hash, text)
    return text
  }
}

function writtenOf(blobs: Blobs, hash: Hash): string {
  const sizes: readonly PieceGeometry[] = JSON.parse(blobs.read(hash).toString())
  return JSON.stringify(sizes.map(drawnSize))
}

function keep(kept: Kept, hash: Hash, text: string): void {
  const { texts } = kept
  if (!texts.delete(hash)) kept.letters += text.length
  texts.set(hash, text)
  for (const [oldest, { length }] of texts) {
    if (kept.letters <= MOST) return
    texts.delete(oldest)
    kept.letters -= length
  }
}
