import type { Seam } from '../seams/seam.ts'
import { orderContent } from '../style/content.ts'
import { lineContent, operationContent } from './brought.ts'
import type { ModuleRevision, Piece } from './module.ts'
import { type Brings, moduleTooling } from './module-brings.ts'

export interface ModuleParts {
  readonly revision: ModuleRevision
  readonly pieces: readonly Piece[]
  readonly seams: readonly Seam[]
  readonly brings: Brings
}

/** What a module revision's hash is taken of: two revisions of one content are the same module. */
export function moduleContent({ revision, pieces, seams, brings }: ModuleParts): string {
  return JSON.stringify({
    sizes: revision.sizes,
    baseSize: revision.baseSize,
    pieces: pieces
      .toSorted((a, b) => a.position - b.position)
      .map(({ name, quantity, cut, role, geometryHash }) => [
        name,
        quantity,
        cut,
        role,
        geometryHash,
      ]),
    ...present('seams', seamContent(seams, pieces)),
    ...present('lines', linesContent(brings)),
    ...present(
      'operations',
      brings.operations.map((one) => operationContent(one, moduleTooling(one))),
    ),
    ...present('order', orderContent(brings)),
  })
}

/** What came later into content stands in it only where there is some: older hashes stay what they are. */
function present(name: string, items: readonly unknown[]): Readonly<Record<string, unknown>> {
  return items.length > 0 ? { [name]: items } : {}
}

function seamContent(seams: readonly Seam[], pieces: readonly Piece[]) {
  const names = new Map(pieces.map(({ id, name }) => [id, name]))
  return seams.map(({ pieceId, name, start, end }) => [names.get(pieceId), name, start, end])
}

function linesContent({ lines, quantities }: Brings) {
  return lines.map((line) =>
    lineContent(
      line,
      quantities.filter(({ moduleLineId }) => moduleLineId === line.id),
    ),
  )
}
