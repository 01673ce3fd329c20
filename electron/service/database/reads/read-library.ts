import type { Library, LibraryModule, LibraryStyle } from '../../../../shared/contract/library.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type {
  Module,
  ModuleRevision,
  ModuleRevisionId,
  Piece,
} from '../../../../shared/domain/module/module.ts'
import { byLetter } from '../../../../shared/domain/style/revision.ts'
import type { Style, StyleRevision } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** Everything there is to choose from, each with its revisions, oldest first. */
export function readLibrary(reader: Reader): Library {
  return { modules: readModules(reader), styles: readStyles(reader) }
}

function readModules(reader: Reader): readonly LibraryModule[] {
  const revisions = grouped(
    reader.all<ModuleRevision>('select * from moduleRevision'),
    ({ moduleId }) => moduleId,
  )
  const uses = grouped(
    reader.all<{ moduleId: string; code: string }>(
      `select distinct moduleId, style.code from slot
       join moduleRevision on moduleRevision.id = slot.moduleRevisionId
       join styleRevision on styleRevision.id = slot.styleRevisionId
       join style on style.id = styleRevision.styleId order by style.code`,
    ),
    ({ moduleId }) => moduleId,
  )
  const counts = new Map(
    reader
      .all<{ id: string; pieces: number }>(
        'select moduleRevisionId as id, count(*) as pieces from piece group by moduleRevisionId',
      )
      .map(({ id, pieces }) => [id, pieces]),
  )
  const covers = new Map(
    reader
      .all<Piece>('select * from piece where position = 0')
      .map((piece) => [piece.moduleRevisionId, piece]),
  )
  return reader.all<Module>('select * from module order by kind, code').map((module) => {
    const own = (revisions.get(module.id) ?? []).toSorted(byLetter)
    return {
      module,
      revisions: own,
      usedBy: (uses.get(module.id) ?? []).map(({ code }) => code),
      pieces: counts.get(own.at(-1)?.id ?? '') ?? 0,
      cover: covers.get(own.at(-1)?.id ?? ('' as ModuleRevisionId)) ?? null,
    }
  })
}

function readStyles(reader: Reader): readonly LibraryStyle[] {
  const revisions = grouped(
    reader.all<StyleRevision>('select * from styleRevision'),
    ({ styleId }) => styleId,
  )
  const covers = new Map(
    reader
      .all<Piece & { styleRevisionId: string }>(
        `select piece.*, slot.styleRevisionId from slot
         join piece on piece.moduleRevisionId = slot.moduleRevisionId
         where piece.position = 0 order by slot.position desc`,
      )
      .map(({ styleRevisionId, ...piece }) => [styleRevisionId, piece]),
  )
  return reader.all<Style>('select * from style order by code').map((style) => {
    const own = (revisions.get(style.id) ?? []).toSorted(byLetter)
    return { style, revisions: own, cover: covers.get(own.at(-1)?.id ?? '') ?? null }
  })
}
