import { writeFileSync } from 'node:fs'
import { findCrossing } from '../shared/domain/geometry/crossing.ts'
import { moduleDrawing, type SampleDrawn } from './sample/drawing.ts'
import {
  bodies,
  type DraftedPart,
  draftDesign,
  type Measurements,
  readModels,
} from './sample/freesewing.ts'
import { type SampleBand, type SampleModule, sampleModules } from './sample/modules.ts'
import {
  bandShape,
  longSleevePart,
  type SampleShape,
  seamLength,
  shapesOf,
} from './sample/sizes.ts'

type Parts = Readonly<Record<string, DraftedPart>>

/** Makes the sample factory's pattern files from FreeSewing's designs: one drawing per module, five sizes each. */
async function makeSamplePatterns(): Promise<void> {
  const models = await readModels()
  for (const module of sampleModules) {
    const text = moduleDrawing(module, await drawnPieces(module, models))
    const file = new URL(`../resources/sample-factory/${module.file}.dxf`, import.meta.url)
    writeFileSync(file, text)
    process.stdout.write(`${module.file}.dxf ${Math.round(text.length / 1024)} KB\n`)
  }
}

async function drawnPieces(
  module: SampleModule,
  models: Readonly<Record<number, Measurements>>,
): Promise<readonly SampleDrawn[]> {
  const drafts = new Map<string, Parts>()
  for (const [size, body] of Object.entries(bodies)) {
    drafts.set(size, await draftFor(module, models[body]!))
  }
  const pieces = module.pieces.map((piece) => ({
    piece,
    shapes: checked(module.file, shapesOf(piece, partsOf(drafts, piece.part))),
  }))
  return [...pieces, ...(module.bands ?? []).map((band) => bandOf(band, drafts))]
}

async function draftFor(module: SampleModule, measurements: Measurements): Promise<Parts> {
  const parts = await draftDesign(module.design, measurements, module.options ?? {})
  const sleeve = parts['teagan.sleeve']
  if (!module.longSleeve || !sleeve) return parts
  const cap = sleeve.points.sleeveTip?.y ?? -160
  const { shoulderToWrist = 640, wrist = 175 } = measurements
  return { ...parts, 'teagan.sleeve': longSleevePart(sleeve, shoulderToWrist + cap, wrist * 1.25) }
}

function partsOf(
  drafts: ReadonlyMap<string, Parts>,
  name: string,
): ReadonlyMap<string, DraftedPart> {
  return new Map([...drafts].map(([size, parts]) => [size, parts[name]!]))
}

function bandOf(band: SampleBand, drafts: ReadonlyMap<string, Parts>): SampleDrawn {
  const { name, front, back, stretch, height } = band
  const shapes = [...drafts].map(([size, parts]) => {
    const half = [front, back].reduce(
      (sum, [part, from, to]) => sum + seamLength(parts[part]!, from, to),
      0,
    )
    return bandShape(size, half * 2 * stretch, height)
  })
  const piece = { name, quantity: '1', material: 'RIB', note: 'CUT 1 RIB' } as const
  return { piece, shapes }
}

function checked(file: string, shapes: readonly SampleShape[]): readonly SampleShape[] {
  const bad = shapes.find(({ cut }) => findCrossing(cut).found !== 'none')
  if (bad) throw new Error(`${file} in size ${bad.size} has a cut line that crosses itself`)
  return shapes
}

await makeSamplePatterns()
