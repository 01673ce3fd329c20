import type { MaterialUses, ModuleUse, StyleUse } from '../../../../shared/contract/seams.ts'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import type {
  Module,
  ModuleRevision,
  ModuleRevisionId,
} from '../../../../shared/domain/module/module.ts'
import type { MaterialId } from '../../../../shared/domain/stock/material.ts'
import type {
  Slot,
  Style,
  StyleRevision,
  StyleRevisionId,
} from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** The style revisions whose slots a module revision fills, a row for each slot. */
export function readModuleUses(reader: Reader, id: ModuleRevisionId): readonly ModuleUse[] {
  const slots = reader.all<Slot>(
    'select * from slot where moduleRevisionId = ? order by styleRevisionId, position',
    id,
  )
  return slots.flatMap(({ styleRevisionId, kind }) =>
    readUse(reader, styleRevisionId).map((use) => ({ ...use, slot: kind })),
  )
}

/** Where a material goes, newest revisions last. */
export function readMaterialUses(reader: Reader, id: MaterialId): MaterialUses {
  const styles = reader.all<{ styleRevisionId: StyleRevisionId }>(
    `select distinct styleRevisionId from bomLine join styleRevision
     on styleRevision.id = styleRevisionId where materialId = ? order by styleId, letter`,
    id,
  )
  const modules = reader.all<ModuleRevision>(
    `select * from moduleRevision where id in
     (select moduleRevisionId from moduleLine where materialId = ?) order by moduleId, letter`,
    id,
  )
  return {
    styles: styles.flatMap(({ styleRevisionId }) => readUse(reader, styleRevisionId)),
    modules: modules.flatMap((revision) => {
      const module = reader.one<Module>('select * from module where id = ?', revision.moduleId)
      return module ? [{ module, revision }] : []
    }),
  }
}

/** Drops that make a style revision. */
export function readDropsOf(
  reader: Reader,
  id: StyleRevisionId,
): readonly Pick<Drop, 'id' | 'code'>[] {
  return reader.all<Pick<Drop, 'id' | 'code'>>(
    `select distinct "drop".id, "drop".code from dropLine
     join "drop" on "drop".id = dropLine.dropId
     where styleRevisionId = ? order by "drop".code`,
    id,
  )
}

function readUse(reader: Reader, id: StyleRevisionId): readonly StyleUse[] {
  const revision = reader.one<StyleRevision>('select * from styleRevision where id = ?', id)
  const style = revision && reader.one<Style>('select * from style where id = ?', revision.styleId)
  return style ? [{ style, revision, drops: readDropsOf(reader, id) }] : []
}
