import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type {
  Module,
  ModuleRevision,
  ModuleRevisionId,
} from '../../../../shared/domain/module/module.ts'
import { byLetter } from '../../../../shared/domain/style/revision.ts'
import type { Blobs } from '../blobs.ts'
import type { Reader } from '../reader.ts'
import { readMeasuredSeams } from './read-fits.ts'
import { readBrings } from './read-module-parts.ts'
import { findWithdrawal, readOpenDrops, readStylesWith } from './read-open-drops.ts'
import { readPiecesOf } from './read-style.ts'
import { readMaterials } from './read-supplies.ts'
import { readModuleUses } from './read-uses.ts'

/** A module revision as the designer's workbench shows it. */
export function readModuleSheet(
  reader: Reader,
  blobs: Blobs,
  id: ModuleRevisionId,
): ModuleSheet | null {
  const revision = reader.one<ModuleRevision>('select * from moduleRevision where id = ?', id)
  const module =
    revision && reader.one<Module>('select * from module where id = ?', revision.moduleId)
  if (!revision || !module) return null
  const revisions = reader
    .all<ModuleRevision>('select * from moduleRevision where moduleId = ?', module.id)
    .toSorted(byLetter)
  const others = revisions.map((one) => one.id).filter((one) => one !== id)
  return {
    module,
    revision,
    revisions,
    pieces: readPiecesOf(reader, [id]),
    usedBy: readModuleUses(reader, id),
    openDrops: readOpenDrops(reader, readStylesWith(reader, [id])),
    otherDrops: readOpenDrops(reader, readStylesWith(reader, others)),
    withdrawal: findWithdrawal(reader, id),
    seams: readMeasuredSeams(reader, blobs, revision),
    brings: readBrings(reader, id),
    materials: readMaterials(reader),
  }
}
