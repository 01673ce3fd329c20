import { resolve } from 'node:path'
import {
  type Inspected,
  type InspectRefusal,
  inspectFile,
} from '../electron/service/database/inspect.ts'

const USAGE = 'npm run audit -- FILE.sqlite'

process.exitCode = main(process.argv.slice(2))

/** 0 only for a file that is whole: its chain, its pages and its blobs; 1 when it is not; 2 when it cannot be looked at. */
function main([named, ...rest]: readonly string[]): number {
  if (named === undefined || rest.length > 0) return complain(USAGE, null)
  const found = inspectFile(resolve(process.env.INIT_CWD ?? '.', named))
  if ('refusal' in found) return complain(wordsFor(found.refusal), found.refusal)
  print(found)
  return found.ok ? 0 : 1
}

function wordsFor(refusal: InspectRefusal): string {
  const { file } = refusal
  switch (refusal.code) {
    case 'missing':
      return `There is no file ${file}.`
    case 'not-a-factory':
      return `${file} is not a factory's file.`
    case 'newer-data':
      return `${file} is of a newer Selvedge (data ${refusal.data}; this one knows up to ${refusal.app}).`
    case 'unreadable':
      return `${file} cannot be read: ${refusal.cause}.`
  }
}

function complain(sentence: string, refusal: InspectRefusal | null): number {
  print({ ok: false, refusal, message: sentence })
  process.stderr.write(`${sentence}\n`)
  return 2
}

function print(value: Inspected | Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
