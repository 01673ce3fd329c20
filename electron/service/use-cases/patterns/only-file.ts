import type { FolderRefusal } from '../../../../shared/contract/refusals.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { ok, type Result } from '../../../../shared/domain/result.ts'
import { draftFiles, type FileToWrite } from '../../files/write-files.ts'
import type { Prepared } from '../../use-case.ts'

type FileCommand = 'csv.writeFile' | 'print.save' | 'tags.writeFile'

/** The file is all that comes of it, or nearly: what else is to be remembered is said last. */
export function onlyFile<Name extends FileCommand>(
  folder: string,
  file: FileToWrite,
  remembered: () => readonly Change[] = () => [],
): Result<Prepared<Name>, FolderRefusal> {
  const drafted = draftFiles(folder, [file])
  if (!drafted.ok) return drafted
  const { settle, discard } = drafted.value
  return ok({
    decide: () => ok(remembered()),
    async finish() {
      settle()
    },
    async abandon() {
      discard()
    },
  })
}
