import { added, type Change } from '../../../../shared/domain/change.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import type { GradedModule, GradeRules } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { Pattern } from '../../../../shared/domain/pattern/pattern.ts'
import { readRulesOf } from '../../database/reads/read-grades.ts'
import type { Hands } from '../../use-case.ts'
import type { ChosenPiece } from './choose-pieces.ts'

/** The rules that a file came with, kept beside the draft that it becomes; nothing where it came with none. */
export function addedRules(
  { blobs, newId }: Hands,
  moduleRevisionId: ModuleRevisionId,
  { gradeTable: table }: Pattern,
  chosen: readonly ChosenPiece[],
): readonly Change[] {
  if (!table) return []
  const graded: GradedModule = {
    table,
    pieces: chosen.map(({ accepted, allSizes }) => ({ name: accepted.name, sizes: allSizes })),
  }
  const rulesHash = blobs.keep(Buffer.from(JSON.stringify(graded)))
  const id = newId<GradeRules['id']>('grd')
  return added('gradeRules', { id, moduleRevisionId, rulesHash, origin: 'own' })
}

/** For the next draft of a module: the same rules, and the same pieces by their names. */
export function copiedRules(
  { reader, newId }: Pick<Hands, 'reader' | 'newId'>,
  from: ModuleRevisionId,
  moduleRevisionId: ModuleRevisionId,
): readonly Change[] {
  const id = newId<GradeRules['id']>('grd')
  return readRulesOf(reader, from).flatMap((rules) =>
    added('gradeRules', { ...rules, id, moduleRevisionId, origin: 'own' }),
  )
}
