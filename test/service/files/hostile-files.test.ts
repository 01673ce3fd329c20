import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { drawingOf, ink, outline } from '../../pattern/front-drawing.ts'
import { fileOf } from '../../pattern/ink.ts'
import { openSample, recordsOf, type SmallService, temporaryFolder } from '../../small-service.ts'

const folder = temporaryFolder()
const file = join(folder.path, 'factory.sqlite')
let small: SmallService
beforeAll(async () => {
  small = await openSample({ database: file })
})
afterAll(() => {
  small.close()
  folder.remove()
})

const comb = Array.from(
  { length: 99_990 },
  (_, index): Point => [index * 0.01, index % 2 === 0 ? 0 : 300],
)
const vertex = `${ink.group(0, 'VERTEX')}${ink.group(10, '1.00')}${ink.group(20, '2.00')}`
const head = `${ink.group(0, 'POLYLINE')}${ink.group(8, '1')}${ink.group(70, 1)}`

const hostile = {
  'a million vertices': drawingOf(`${head}${vertex.repeat(1_000_000)}${ink.group(0, 'SEQEND')}`),
  noughts: { name: 'zeros.dxf', bytes: new Uint8Array(20_000_000) },
  'bytes of no writing': {
    name: 'noise.dxf',
    bytes: Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256),
  },
  'a block in a block': drawingOf(outline, ink.insert('FRONT')),
  'a picture that is broken off': fileOf('p.svg', `<svg width="9cm"${'<g>'.repeat(100_000)}`),
  'a specification without end': fileOf(
    'g.json',
    `{"pattern":{"panels":${'{"a":'.repeat(100_000)}`,
  ),
}

describe('a hostile file', () => {
  it.each(Object.entries(hostile))(
    'of %s is refused in words, and nothing of it is kept',
    async (_, hostileFile) => {
      const before = recordsOf(file)
      const read = await small.see('patterns.readFiles', [hostileFile])
      expect(read.ok).toBe(false)
      const accepted = {
        ...{ moduleId: 'mod_x', revisionId: 'mrv_x', staged: '0'.repeat(64), code: 'X', name: 'X' },
        ...{ kind: 'body', pieces: [], sizes: ['M'] },
      }
      expect(await small.ask('patterns.importModule', accepted as never)).toMatchObject({
        refusal: { code: 'file-gone' },
      })
      expect(recordsOf(file)).toEqual(before)
    },
  )

  it('keeps nobody waiting: others are answered while it is still being read', async () => {
    let isRead = false
    const reading = small
      .see('patterns.readFiles', [drawingOf(ink.poly('1', [...comb, [1000, -50], [-50, -50]]))])
      .then((read) => {
        isRead = true
        return read
      })
    for (let call = 0; call < 5; call += 1) await small.see('factory.setup', null)
    expect(isRead).toBe(false)
    expect((await reading).ok).toBe(true)
  })
})
