import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { tenths } from '../electron/service/files/aama/aama-geometry.ts'
import { readPattern } from '../electron/service/files/read-pattern.ts'
import { unwatched } from '../electron/service/files/watch.ts'
import type { ChosenFile } from '../shared/contract/module-import.ts'
import { areaOf, perimeterOf } from '../shared/domain/geometry/geometry.ts'
import type { Pattern, PatternPiece } from '../shared/domain/pattern/pattern.ts'
import { ok, type Result, refuse } from '../shared/domain/result.ts'
import { type InspectRefusal, refusalSentence } from './inspect-words.ts'

/** `npm run inspect -- FILE.dxf [FILE.rul]`: what a pattern file says, as JSON. Ends with 0 only when it could be read. */
function inspect(paths: readonly string[]): number {
  if (paths.length === 0) {
    process.stderr.write('Name a pattern file: npm run inspect -- FILE.dxf [FILE.rul]\n')
    return 1
  }
  const opened = openAll(paths)
  const read = opened.ok ? readPattern(opened.value, unwatched) : opened
  if (read.ok) {
    print(reportOf(read.value))
    return 0
  }
  const message = refusalSentence(read.refusal)
  print({ refusal: read.refusal, message })
  process.stderr.write(`${message}\n`)
  return 1
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function openAll(paths: readonly string[]): Result<readonly ChosenFile[], InspectRefusal> {
  const files: ChosenFile[] = []
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: readFileSync(fullPath(path)) })
    } catch {
      return refuse({ code: 'not-there', file: path, line: 0 })
    }
  }
  return ok(files)
}

/** npm runs scripts in the project's folder, and tells where the person really stands. */
function fullPath(path: string): string {
  const isByName = process.env.npm_lifecycle_event === 'inspect'
  return resolve((isByName && process.env.INIT_CWD) || process.cwd(), path)
}

function reportOf({ units, author, sizes, pieces, guesses, warnings }: Pattern) {
  return { units, author, sizes, pieces: pieces.map(pieceReport), guesses, warnings }
}

function pieceReport({ name, quantity, material, sizes }: PatternPiece) {
  const bySize = sizes.map(({ size, cut, notches }) => [
    size,
    {
      vertices: cut.length,
      cutAreaMm2: tenths(areaOf(cut)),
      cutPerimeterMm: tenths(perimeterOf(cut)),
      notches: notches.filter(({ carried }) => !carried).length,
    },
  ])
  return {
    name,
    quantity: quantity.text,
    material: material.text,
    sizes: Object.fromEntries(bySize),
  }
}

process.exitCode = inspect(process.argv.slice(2))
