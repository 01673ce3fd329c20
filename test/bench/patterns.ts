import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readPattern } from '../../electron/service/files/read-pattern.ts'
import { unwatched } from '../../electron/service/files/watch.ts'
import { areaOf, perimeterOf } from '../../shared/domain/geometry/geometry.ts'
import type { Pattern, PieceGeometry } from '../../shared/domain/pattern/pattern.ts'
import { type BenchRow, row, type Say, timed } from './bench-row.ts'
import { filesBelow } from './pattern-files.ts'

export const needs = 'FOLDER'

interface ExpectedSize {
  readonly vertices: number
  readonly cutAreaMm2: number
  readonly cutPerimeterMm: number
}

interface Expected {
  readonly pieces: Readonly<
    Record<string, { readonly sizes: Readonly<Record<string, ExpectedSize>> }>
  >
}

interface Deviation {
  readonly area: number
  readonly perimeter: number
  readonly missing: number
  readonly ms: number
}

/** Every drawing of a folder against the figures of its `expected.json`. */
export async function run([folder]: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  if (folder === undefined) throw new Error('Name the folder with the drawings')
  const all: Readonly<Record<string, Expected>> = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  )
  const found = filesBelow(folder)
  const deviations = Object.entries(all).map(([name, expected]) => {
    const path = found.find((one) => basename(one) === name)
    if (path === undefined) throw new Error(`There is no ${name} below ${folder}`)
    const deviation = deviationOf(path, expected)
    const { area, perimeter, missing, ms } = deviation
    say(
      `${name.padEnd(40)} area ${percent(area)}, around ${percent(perimeter)}, ${missing} missing, ${Math.round(ms)} ms`,
    )
    return deviation
  })
  const worst = (figure: keyof Deviation) => Math.max(...deviations.map((one) => one[figure]))
  return [
    row('worst area, off by', worst('area') * 100, '%', 0.05),
    row('worst perimeter, off by', worst('perimeter') * 100, '%', 0.05),
    row('pieces and sizes missing', worst('missing'), 'of all', 0),
    row('slowest file', worst('ms'), 'ms'),
  ]
}

function deviationOf(path: string, { pieces }: Expected): Deviation {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
  const { ms, value: read } = timed(() => readPattern([file], unwatched))
  if (!read.ok) throw new Error(`${file.name} was refused: ${read.refusal.code}`)
  const asked = Object.entries(pieces).flatMap(([name, { sizes }]) =>
    Object.entries(sizes).map(([size, figures]) => ({
      figures,
      geometry: geometryIn(read.value, name, size),
    })),
  )
  const met = asked.flatMap(({ figures, geometry }) => (geometry ? [{ figures, geometry }] : []))
  const off = (found: number, exact: number) => Math.abs(found / exact - 1)
  return {
    area: Math.max(0, ...met.map((one) => off(areaOf(one.geometry.cut), one.figures.cutAreaMm2))),
    perimeter: Math.max(
      0,
      ...met.map((one) => off(perimeterOf(one.geometry.cut), one.figures.cutPerimeterMm)),
    ),
    missing: asked.length - met.length,
    ms,
  }
}

function geometryIn({ pieces }: Pattern, name: string, size: string): PieceGeometry | undefined {
  const piece = pieces.find((one) => one.name === name)
  return (
    piece?.sizes.find((one) => one.size === size) ??
    (piece?.sizes.length === 1 ? piece.sizes[0] : undefined)
  )
}

const percent = (share: number) => `${(share * 100).toFixed(4)} %`
