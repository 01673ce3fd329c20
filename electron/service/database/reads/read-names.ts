import type { LibraryName } from '../../../../shared/contract/library.ts'
import type { ModuleRevisionId, Piece } from '../../../../shared/domain/module/module.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { listOf, type Reader } from '../reader.ts'
import { readLibrary } from './read-library.ts'
import { readMaterials } from './read-supplies.ts'

/** Whatever a designer may look for by name, in its newest revision. */
export function readNames(reader: Reader): readonly LibraryName[] {
  const { styles, modules } = readLibrary(reader)
  const newest = new Map(
    modules.flatMap(({ module, revisions }) => {
      const id = revisions.at(-1)?.id
      return id ? [[id, module] as const] : []
    }),
  )
  return [
    ...styles.flatMap(({ style, revisions, cover }): LibraryName[] => {
      const id = revisions.at(-1)?.id
      const { code, name } = style
      return id ? [{ of: 'style', id, code, name, more: 'style', cover: cover?.id ?? null }] : []
    }),
    ...modules.flatMap(({ module, revisions, cover, usedBy }): LibraryName[] => {
      const id = revisions.at(-1)?.id
      const { code, name, kind } = module
      const more = `module ${kind} ${usedBy.join(' ')}`
      return id ? [{ of: 'module', id, code, name, more, cover: cover?.id ?? null }] : []
    }),
    ...piecesOf(reader, newest.keys()).map((piece): LibraryName => {
      const { code = '', name = '' } = newest.get(piece.moduleRevisionId) ?? {}
      const more = `piece ${piece.role} ${code} ${name}`
      return {
        of: 'piece',
        id: piece.id,
        in: piece.moduleRevisionId,
        code: piece.name,
        name: `of ${code} ${name}`,
        more,
        cover: piece.id,
      }
    }),
    ...readMaterials(reader).map(materialName),
  ]
}

function piecesOf(reader: Reader, ids: Iterable<ModuleRevisionId>): readonly Piece[] {
  return reader.all<Piece>(
    `select * from piece where moduleRevisionId in (select value from json_each(?))
     order by moduleRevisionId, position`,
    listOf(ids),
  )
}

function materialName({ id, code, name, kind, supplier }: Material): LibraryName {
  return { of: 'material', id, code, name, more: `material ${kind} ${supplier}`, cover: null }
}
