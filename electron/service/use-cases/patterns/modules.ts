import type { ChosenFile, FileReview } from '../../../../shared/contract/module-import.ts'
import { altered } from '../../../../shared/domain/change.ts'
import type { ModuleRevision } from '../../../../shared/domain/module/module.ts'
import { moduleContent } from '../../../../shared/domain/module/module-content.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { hashOf } from '../../database/blobs.ts'
import { readDrawings, readOutlines } from '../../database/reads/read-drawings.ts'
import { readLibrary } from '../../database/reads/read-library.ts'
import { readBrings, readSeams } from '../../database/reads/read-module-parts.ts'
import { readModuleSheet } from '../../database/reads/read-module-sheet.ts'
import { readNames } from '../../database/reads/read-names.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'
import { type Edit, find } from '../styles/edit.ts'
import { findReviewTrouble } from '../styles/review.ts'
import { draftModule } from './draft-module.ts'
import { importModule } from './import-module.ts'

export const moduleDoings: Doing<
  'patterns.importModule' | 'patterns.draftModule' | 'patterns.releaseModule'
> = {
  'patterns.importModule': {
    undoable: 'yes',
    decide(hands, ask) {
      const staged = hands.staging.find(ask.staged)
      return staged ? importModule(hands, ask, staged) : refuse({ code: 'file-gone' })
    },
  },
  'patterns.draftModule': { undoable: 'yes', decide: draftModule },
  'patterns.releaseModule': { undoable: 'no', decide: releaseModule },
}

export const moduleViews: Viewing<
  | 'patterns.readFiles'
  | 'patterns.names'
  | 'patterns.library'
  | 'patterns.module'
  | 'patterns.drawings'
  | 'patterns.outlines'
> = {
  'patterns.readFiles': readFiles,
  'patterns.names': ({ reader }) => readNames(reader),
  'patterns.library': ({ reader }) => readLibrary(reader),
  'patterns.module': ({ reader, blobs }, id) => readModuleSheet(reader, blobs, id),
  'patterns.drawings': ({ reader, blobs }, ids) => readDrawings(reader, blobs, ids),
  'patterns.outlines': ({ reader, blobs }, ids) => readOutlines(reader, blobs, ids),
}

async function readFiles(
  { workers, staging }: Hands,
  files: readonly ChosenFile[],
  watch: Watch,
): Promise<FileReview> {
  const read = await workers.run('read-pattern', files, watch)
  if (!read.ok) return read
  const main = files.find(({ name }) => !/\.rul$/i.test(name)) ?? files[0]!
  const told = files.map(({ units }) => Buffer.from(units ?? ''))
  const staged = hashOf(Buffer.concat([...files.map(({ bytes }) => bytes), ...told]))
  staging.put(staged, { ...main, pattern: read.value })
  return { ok: true, staged, pattern: read.value }
}

function releaseModule(
  { reader, now }: Hands,
  {
    revisionId,
    reason,
    by,
  }: { readonly revisionId: ModuleRevision['id']; readonly reason: string; readonly by: string },
): Edit {
  const revision = find(reader, 'moduleRevision', revisionId)
  if (!revision) return refuse({ code: 'gone' })
  const { letter, state } = revision
  if (state !== 'draft' && state !== 'in-review')
    return refuse({ code: 'not-draft', letter, state })
  if (reason === '' || by === '') return refuse({ code: 'no-reason' })
  const pieces = readPiecesOf(reader, [revisionId])
  if (pieces.length === 0) return refuse({ code: 'no-pieces' })
  const trouble = findReviewTrouble(reader, revisionId, by)
  if (trouble) return refuse(trouble)
  const contentHash = hashOf(
    moduleContent({
      revision,
      pieces,
      seams: readSeams(reader, revisionId),
      brings: readBrings(reader, revisionId),
    }),
  )
  const released = {
    state: 'released',
    contentHash,
    releasedAt: now(),
    releasedBy: by,
    reason,
  } as const
  return ok([altered('moduleRevision', revision, released)])
}
