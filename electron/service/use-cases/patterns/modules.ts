import type { ChosenFile, FileReview } from '../../../../shared/contract/module-import.ts'
import { refuse } from '../../../../shared/domain/result.ts'
import { hashOf } from '../../database/blobs.ts'
import { readDrawings, readOutlines } from '../../database/reads/read-drawings.ts'
import { readLibrary } from '../../database/reads/read-library.ts'
import { readModuleSheet } from '../../database/reads/read-module-sheet.ts'
import { readNames } from '../../database/reads/read-names.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'
import { draftModule } from './draft-module.ts'
import { importModule } from './import-module.ts'
import { releaseModule } from './release-module.ts'

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
