import type { NestEntry } from '../../../../../shared/contract/patterns.ts'
import type { NestId } from '../../../../../shared/domain/bom/nest.ts'
import type { MaterialRole } from '../../../../../shared/domain/pattern/pattern.ts'
import type { Micrometres, Permille } from '../../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../../shared/domain/result.ts'
import { newId } from '../../../../bridge/new-id.ts'

/** A nest as it is typed: width and length in millimetres, efficiency in percent. */
export interface NestDraft {
  readonly code: string
  readonly role: MaterialRole
  readonly width: string | number
  readonly length: string | number
  readonly efficiency: string | number
}

/** What is sent, or what is still wrong with it. */
export function nestEntry(
  draft: NestDraft,
  styleRevisionId: NestEntry['styleRevisionId'],
): Result<NestEntry, string> {
  const [width, length, efficiency] = [draft.width, draft.length, draft.efficiency].map(Number)
  if (draft.code.trim() === '') return refuse('Give the nest a code, such as N-17.')
  if (!(width && length)) return refuse('Say how wide and how long it is, in mm.')
  if (!efficiency) return refuse('Say its efficiency: the pieces’ area over the fabric’s.')
  return ok({
    id: newId<NestId>('nst'),
    code: draft.code.trim(),
    styleRevisionId,
    role: draft.role,
    width: Math.round(width * 1000) as Micrometres,
    length: Math.round(length * 1000) as Micrometres,
    efficiency: Math.round(efficiency * 10) as Permille,
  })
}
