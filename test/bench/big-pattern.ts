import { writeDrawing } from '../../electron/service/files/dxf/dxf-write.ts'
import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { chosenFiles } from '../chosen-drawing.ts'
import { openSample } from '../small-service.ts'

const VERTICES = 120
export const PIECES = 60
export const SIZES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

/** The sample factory with one style more, BIG: 60 pieces in 10 sizes, each of 120 vertices with notches and a grain. */
export async function makeBigPattern(database: string): Promise<void> {
  const small = await openSample({ database })
  const bytes = new TextEncoder().encode(bigDrawing())
  const files = [{ name: 'big.dxf', bytes }]
  const called = { code: 'BIG-M', name: 'Many pieces' }
  await small.must('patterns.importModule', await chosenFiles(small, files, 'big', called))
  await small.must('patterns.createStyle', {
    styleId: 'sty_big' as never,
    revisionId: 'srv_big' as never,
    code: 'BIG',
    name: 'Sixty pieces',
    slots: ['body'],
    colourways: ['Ink'],
  })
  const sheet = await small.see('patterns.style', 'srv_big' as never)
  const id = sheet?.slots[0]?.id
  await small.must('patterns.fillSlot', { id: id as never, moduleRevisionId: 'mrv_big' as never })
  small.close()
}

function bigDrawing(): string {
  const blocks = Array.from({ length: PIECES }, (_, piece) =>
    SIZES.map((size, step) => blockOf(piece, size, step)),
  ).flat()
  return writeDrawing({ decimals: 2, style: ['Units: METRIC', 'Sample Size: 5'], blocks })
}

function blockOf(piece: number, size: string, step: number) {
  const points = wavy(180 + (piece % 7) * 30 + step * 6)
  const words = [`Piece Name: P${piece + 1}`, `Size: ${size}`, 'Quantity: 1', 'Material: SELF']
  const texts = words.map((text) => ({ kind: 'text', layer: '1', at: [0, 0], text }) as const)
  const notches = points
    .filter((_, index) => index % 12 === 0)
    .map(
      (at) =>
        ({
          kind: 'point',
          layer: '4',
          at,
          z: 6,
          elevation: null,
          thickness: null,
          angle: 0,
        }) as const,
    )
  const grain = {
    kind: 'path',
    layer: '7',
    points: [
      [0, -90],
      [0, 90],
    ],
    closed: false,
  } as const
  return {
    name: `P${piece + 1}_${size}`,
    entities: [
      ...texts,
      { kind: 'path', layer: '1', points, closed: true } as const,
      ...notches,
      grain,
    ],
  }
}

function wavy(radius: number): readonly Point[] {
  return Array.from({ length: VERTICES }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / VERTICES
    const r = radius * (1 + 0.12 * Math.cos(3 * angle) + 0.05 * Math.sin(7 * angle))
    return [r * Math.cos(angle), r * Math.sin(angle) * 1.4]
  })
}
