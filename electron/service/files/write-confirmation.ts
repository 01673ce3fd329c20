import type { Result } from '../../../shared/domain/result.ts'
import type { ConfirmationFiles } from './confirmation-files.ts'
import { type WriteRefusal, writeFiles } from './write-files.ts'

/** PDF, JSON and ICS into the folder a person chose: all three, or none and a reason. */
export function writeConfirmation(
  folder: string,
  { names, pdf, json, ics }: ConfirmationFiles,
): Result<readonly string[], WriteRefusal> {
  return writeFiles(folder, [
    { name: names.pdf, content: pdf },
    { name: names.json, content: json },
    { name: names.ics, content: ics },
  ])
}
