import type { FolderRefusal } from '../../../../shared/contract/refusals.ts'
import type { Result } from '../../../../shared/domain/result.ts'
import { type DraftedFiles, draftFiles } from '../write-files.ts'
import type { ConfirmationFiles } from './confirmation-files.ts'

/** PDF, JSON and ICS into the folder a person chose: all three, or none and a reason. Nothing has its own name until it is settled. */
export function draftConfirmation(
  folder: string,
  files: ConfirmationFiles,
): Result<DraftedFiles, FolderRefusal> {
  return draftFiles(folder, listOf(files))
}

function listOf({ names, pdf, json, ics }: ConfirmationFiles) {
  return [
    { name: names.pdf, content: pdf },
    { name: names.json, content: json },
    { name: names.ics, content: ics },
  ]
}
