import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isGood } from '../electron/service/signing/judge-document.ts'
import { verifyDocument } from '../electron/service/signing/verify-document.ts'
import type { KeyId } from '../shared/domain/confirmation/confirmation.ts'
import { explainReason } from '../shared/domain/confirmation/confirmation-words.ts'
import type { Instant } from '../shared/domain/time.ts'

const USAGE =
  'npm run verify -- CONFIRMATION.json [LATER.json ...] [--key=KEY-ID] [--at=2026-11-26T17:00:00Z]'
const LARGEST = 1_000_000

process.exitCode = main(process.argv.slice(2))

/** 0 only for a document that is genuine and current; 1 for any other; 2 when there is nothing to judge. */
function main(words: readonly string[]): number {
  try {
    const { values, positionals } = readWords(words)
    const [file, ...later] = positionals.map(readText)
    if (file === undefined) return complain(USAGE)
    const at = values.at === undefined ? Date.now() : Date.parse(values.at)
    if (Number.isNaN(at)) return complain(`--at ${values.at} is not an instant. ${USAGE}`)
    return judge(file, later, at as Instant, (values.key ?? []) as KeyId[])
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error))
  }
}

function judge(file: string, later: string[], at: Instant, pinnedKeys: readonly KeyId[]): number {
  const judgement = verifyDocument(file, { at, later, pinnedKeys })
  const reasons = judgement.reasons.map((reason) => ({ ...reason, words: explainReason(reason) }))
  print({ ...judgement, reasons })
  return isGood(judgement) ? 0 : 1
}

function readWords(words: readonly string[]) {
  const options = { key: { type: 'string', multiple: true }, at: { type: 'string' } } as const
  return parseArgs({ args: [...words], options, allowPositionals: true })
}

/** npm runs a script in the project's folder; the person meant the folder they called it from. */
function readText(named: string): string {
  const path = resolve(process.env.INIT_CWD ?? '.', named)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Error(`There is no file ${named}`)
  return found.size > LARGEST ? ' '.repeat(LARGEST + 1) : readFileSync(path, 'utf8')
}

function complain(sentence: string): number {
  print({ verdict: 'unread', standing: null, reasons: [{ code: 'unread', words: sentence }] })
  process.stderr.write(`${sentence}\n`)
  return 2
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
