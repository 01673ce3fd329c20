import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pattern } from '../../../shared/domain/pattern/pattern.ts'
import type { Hands } from '../use-case.ts'
import { MODULES } from './sample-data.ts'

export interface SampleFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pattern: Pattern
}

const watch = { signal: new AbortController().signal, progress: () => {} }

/** Reads the sample drawings as any drawing is read. Throws when one of our own does not read. */
export async function readSampleModules({
  workers,
  resources,
}: Hands): Promise<readonly SampleFile[]> {
  const files: SampleFile[] = []
  for (const [, , , name] of MODULES) {
    const bytes = await readFile(join(resources, 'sample-factory', name))
    const read = await workers.run('read-pattern', [{ name, bytes }], watch)
    if (!read.ok) throw new Error(`The sample drawing ${name} does not read: ${read.refusal.code}`)
    files.push({ name, bytes, pattern: read.value })
  }
  return files
}
