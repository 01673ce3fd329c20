import type { AcceptedPiece, ModuleImport } from '../../../../shared/contract/module-import.ts'
import type { ModuleRefusal } from '../../../../shared/contract/refusals.ts'
import { inSizes } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { Pattern, PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'

/** A piece of a file as it was accepted: in the sizes that were chosen, and in all that the file has. */
export interface ChosenPiece {
  readonly accepted: AcceptedPiece
  readonly sizes: readonly PieceGeometry[]
  readonly allSizes: readonly PieceGeometry[]
}

export function choosePieces(
  { pieces, sizes }: Pick<ModuleImport, 'pieces' | 'sizes'>,
  pattern: Pattern,
): Result<readonly ChosenPiece[], ModuleRefusal> {
  if (pieces.length === 0) return refuse({ code: 'no-pieces' })
  const wanted = pattern.sizes.filter((size) => sizes.includes(size))
  if (wanted.length === 0) return refuse({ code: 'no-sizes' })
  const chosen: ChosenPiece[] = []
  for (const accepted of pieces) {
    const piece = pattern.pieces.find(({ block }) => block === accepted.block)
    if (!piece) return refuse({ code: 'unknown-piece', block: accepted.block })
    if (chosen.some((other) => other.accepted.name === accepted.name)) {
      return refuse({ code: 'name-twice', name: accepted.name })
    }
    const drawn = inSizes(piece.sizes, wanted)
    if (!drawn) return refuse({ code: 'sizes-differ', piece: accepted.name })
    chosen.push({ accepted, sizes: drawn, allSizes: piece.sizes })
  }
  return ok(chosen)
}
