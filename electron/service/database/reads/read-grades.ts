import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import type { GradedModule, GradeRules } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { Blobs } from '../blobs.ts'
import type { Reader } from '../reader.ts'

/** One at most. */
export function readRulesOf(reader: Reader, id: ModuleRevisionId): readonly GradeRules[] {
  return reader.all<GradeRules>('select * from gradeRules where moduleRevisionId = ?', id)
}

/** Null for a module whose file came without rules. */
export function readGraded(
  reader: Reader,
  blobs: Blobs,
  id: ModuleRevisionId,
): GradedModule | null {
  const [rules] = readRulesOf(reader, id)
  return rules ? JSON.parse(blobs.read(rules.rulesHash).toString()) : null
}
