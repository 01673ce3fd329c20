import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPattern } from '../../../electron/service/files/read-pattern.ts'
import { unwatched } from '../../../electron/service/files/watch.ts'
import type { Pattern, PieceGeometry } from '../../../shared/domain/pattern/pattern.ts'
import { allowanceFiles } from '../../pattern/accumark.ts'
import { cloFiles, gerberFiles, richpeaceFiles } from '../../pattern/dialects.ts'
import { bokeFiles } from '../../pattern/dialects-more.ts'
import { mutated } from '../../pattern/mutations.ts'
import { pictureFile, specificationFile } from '../../pattern/other-formats.ts'

const whole: Readonly<Record<string, ReturnType<typeof cloFiles>>> = {
  CLO: cloFiles(),
  Richpeace: richpeaceFiles(),
  Gerber: gerberFiles(),
  AccuMark: allowanceFiles(),
  Boke: bokeFiles(),
  GarmentCode: [specificationFile()],
  SVG: [pictureFile()],
}
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
/** A letter for each byte, so that no damage to it is mended by decoding. */
const lettersOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

function figuresOf({
  cut,
  sews,
  internals,
  cutouts,
  notches,
  drills,
  area,
  perimeter,
}: PieceGeometry) {
  const lines = [...sews, ...internals].map(({ points }) => points)
  const places = [cut, ...lines, ...cutouts, [...notches, ...drills].map(({ at }) => at)]
  const marks = notches.flatMap(({ depth, width, angle }) => [depth, width, angle])
  return [area, perimeter, ...places.flat(2), ...marks.filter((figure) => figure !== null)]
}

function expectSound({ pieces, sizes: listed }: Pattern): void {
  expect(pieces.length).toBeGreaterThan(0)
  for (const { sizes, quantity } of pieces) {
    expect(quantity.total).toBeGreaterThanOrEqual(0)
    expect(sizes.length).toBeGreaterThan(0)
    for (const geometry of sizes) {
      expect(listed).toContain(geometry.size)
      expect(geometry.cut.length).toBeGreaterThan(2)
      expect(figuresOf(geometry).every(Number.isFinite)).toBe(true)
    }
  }
}

describe.each(Object.entries(whole))('a damaged %s file', (_, files) => {
  test.each(files.map(({ name }, index) => [name, index] as const))(
    'is read soundly or refused with file and line: %s',
    (_, damagedOne) => {
      const text = lettersOf(files[damagedOne]!.bytes)
      fc.assert(
        fc.property(mutated(text), (damaged) => {
          const given = files.map((file, index) =>
            index === damagedOne ? { ...file, bytes: bytesOf(damaged) } : file,
          )
          const read = readPattern(given, unwatched)
          if (read.ok) return expectSound(read.value)
          expect(files.map(({ name }) => name)).toContain(read.refusal.file)
          expect(read.refusal.line).toBeGreaterThanOrEqual(0)
          expect(read.refusal.line).toBeLessThanOrEqual(damaged.split('\n').length + 1)
        }),
        { numRuns: 100 },
      )
    },
  )

  test('is never read by half: cut off anywhere before its last mark, it is refused', () => {
    const text = lettersOf(files[0]!.bytes)
    const lastMark = Math.max(...['ENDSEC', '</svg>', '}'].map((mark) => text.lastIndexOf(mark)))
    fc.assert(
      fc.property(fc.nat(lastMark), (end) => {
        const cut = { name: files[0]!.name, bytes: bytesOf(text.slice(0, end)) }
        expect(readPattern([cut], unwatched).ok).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})

test('a picture that reaches beyond all cloth is refused', () => {
  const far = lettersOf(pictureFile().bytes).replace('50,60', '50,1e308')
  expect(readPattern([{ name: 'far.svg', bytes: bytesOf(far) }], unwatched)).toMatchObject({
    refusal: { code: 'bad-picture', cause: 'a polygon is beyond all cloth' },
  })
})
