import type { Result } from '../../../shared/domain/result.ts'
import type { ConfirmationFiles } from './confirmation-files.ts'
import { type DraftedFiles, draftFiles, type WriteRefusal, writeFiles } from './write-files.ts'

/** PDF, JSON and ICS into the folder a person chose: all three, or none and a reason. */
export function writeConfirmation(
  folder: string,
  files: ConfirmationFiles,
): Result<readonly string[], WriteRefusal> {
  return writeFiles(folder, listOf(files))
}

/** The same, in two steps: nothing has its own name until it is settled. */
export function draftConfirmation(
  folder: string,
  files: ConfirmationFiles,
): Result<DraftedFiles, WriteRefusal> {
  return draftFiles(folder, listOf(files))
}

function listOf({ names, pdf, json, ics }: ConfirmationFiles) {
  return [
    { name: names.pdf, content: pdf },
    { name: names.json, content: json },
    { name: names.ics, content: ics },
  ]
}
