import type { FolderRefusal } from '../../../shared/contract/refusals.ts'
import { ok, type Result } from '../../../shared/domain/result.ts'
import { draftFiles, type FileToWrite } from '../files/write-files.ts'
import type { Prepared } from '../use-case.ts'

type FileCommand = 'csv.writeFile' | 'print.save' | 'tags.writeFile'

/** Nothing in the factory changes: the file is all that comes of it. */
export function onlyFile<Name extends FileCommand>(
  folder: string,
  file: FileToWrite,
): Result<Prepared<Name>, FolderRefusal> {
  const drafted = draftFiles(folder, [file])
  if (!drafted.ok) return drafted
  const { settle, discard } = drafted.value
  return ok({
    decide: () => ok([]),
    async finish() {
      settle()
    },
    async abandon() {
      discard()
    },
  })
}
