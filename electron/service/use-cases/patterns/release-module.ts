import type { Release } from '../../../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { moduleContent } from '../../../../shared/domain/module/module-content.ts'
import { refuse } from '../../../../shared/domain/result.ts'
import { hashOf } from '../../database/blobs.ts'
import { readBrings, readSeams } from '../../database/reads/read-module-parts.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import { type Edit, find } from '../edit.ts'
import { findReleaseTrouble, release } from '../styles/release.ts'

/** A module is whole as soon as it has a piece. */
export function releaseModule(hands: Hands, ask: Release<ModuleRevisionId>): Edit {
  const { reader } = hands
  const revision = find(reader, 'moduleRevision', ask.revisionId)
  if (!revision) return refuse({ code: 'gone' })
  const trouble = findReleaseTrouble(revision, ask)
  if (trouble) return refuse(trouble)
  const pieces = readPiecesOf(reader, [revision.id])
  if (pieces.length === 0) return refuse({ code: 'no-pieces' })
  const seams = readSeams(reader, revision.id)
  const brings = readBrings(reader, revision.id)
  const contentHash = hashOf(moduleContent({ revision, pieces, seams, brings }))
  return release(hands, 'moduleRevision', revision, contentHash, ask)
}
