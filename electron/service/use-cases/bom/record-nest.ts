import type { NestEntry } from '../../../../shared/contract/patterns.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { piecesHash, readStyleParts } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import { type Edit, find } from '../edit.ts'
import { recomputed } from './bom-geometry.ts'

/** Keeps a marker that was made for a style, keyed by the geometry that its pieces have now; a draft's BOM goes by it. */
export function recordNest(hands: Hands, entry: NestEntry): Edit {
  const { reader } = hands
  const parts = readStyleParts(reader, entry.styleRevisionId)
  if (!parts) return refuse({ code: 'gone' })
  if (parts.pieces.length === 0) return refuse({ code: 'no-pieces' })
  const before = find(reader, 'nest', entry.id) ?? null
  const hash = piecesHash(parts.pieces)
  const after = { ...entry, piecesHash: hash, origin: before?.origin ?? ('own' as const) }
  const isDraft = parts.revision.state === 'draft'
  const lines = isDraft ? recomputed(hands, parts, [after]) : []
  return ok([{ table: 'nest', before, after }, ...lines])
}
