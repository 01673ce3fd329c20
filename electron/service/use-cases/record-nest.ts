import type { NestEntry } from '../../../shared/contract/patterns.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import { piecesHash, readStyleParts } from '../database/read-style.ts'
import type { Hands } from '../use-case.ts'
import { type Edit, find } from './edit.ts'

/** Keeps a marker that was made for a style, keyed by the geometry that its pieces have now. */
export function recordNest({ reader }: Hands, entry: NestEntry): Edit {
  const parts = readStyleParts(reader, entry.styleRevisionId)
  if (!parts) return refuse({ code: 'gone' })
  if (parts.pieces.length === 0) return refuse({ code: 'no-pieces' })
  const before = find(reader, 'nest', entry.id) ?? null
  const after = { ...entry, piecesHash: piecesHash(parts.pieces), origin: before?.origin ?? 'own' }
  return ok([{ table: 'nest', before, after }])
}
