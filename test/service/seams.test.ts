import { describe, expect, it } from 'vitest'
import type { ModuleSheet } from '../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../shared/domain/module/module.ts'
import type { SeamId } from '../../shared/domain/seams/seam.ts'
import type { AnchorName } from '../../shared/domain/seams/seam-anchor.ts'
import { seamMeasures } from '../../shared/domain/seams/seam-length.ts'
import { chosenDrawing } from '../chosen-drawing.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let draft: ModuleRevisionId
eachInSample(async (opened) => {
  small = opened
  draft = freshId('mrv')
  await small.must('patterns.draftModule', { from: await released('B-01'), to: draft })
})

async function released(code: string): Promise<ModuleRevisionId> {
  const { modules } = await small.see('patterns.library', null)
  return modules.find(({ module }) => module.code === code)!.revisions[0]!.id
}
const sheetOf = async (id: ModuleRevisionId): Promise<ModuleSheet> =>
  (await small.see('patterns.module', id))!
const sheet = () => sheetOf(draft)
const release = { reason: 'Seams named', by: 'Designer 1' }

async function edge(start: string, end: string, differs: object = {}) {
  const [front] = (await sheet()).pieces
  return {
    id: freshId<SeamId>('sea'),
    moduleRevisionId: draft,
    pieceId: front!.id,
    name: 'side',
    start: start as AnchorName,
    end: end as AnchorName,
    ...differs,
  }
}

describe('the next draft of a module', () => {
  it('has the pieces, the seams and what is brought of the one it follows, and its content', async () => {
    const from = await sheetOf(await released('B-01'))
    const to = await sheet()
    expect(to.revision).toMatchObject({ letter: 'B', state: 'draft', contentHash: null })
    expect(seamMeasures(to.seams)).toEqual(seamMeasures(from.seams))
    expect(to.pieces).toHaveLength(from.pieces.length)
    await small.must('patterns.releaseModule', { revisionId: draft, ...release })
    expect((await sheet()).revision.contentHash).toBe(from.revision.contentHash)
  })

  it('is one at a time', async () => {
    const ask = { from: await released('B-01'), to: freshId<ModuleRevisionId>('mrv') }
    expect(await small.ask('patterns.draftModule', ask)).toMatchObject({
      refusal: { code: 'draft-open', letter: 'B' },
    })
  })
})

describe('naming a seam', () => {
  it('measures it in every size, adds to the content, and is taken back', async () => {
    const before = await sheet()
    await small.must('patterns.saveSeam', await edge('corner 1', 'corner 2'))
    const named = (await sheet()).seams.at(-1)!
    expect(named).toMatchObject({ name: 'side', origin: 'own' })
    expect(Object.keys(named.lengths!)).toEqual(['XS', 'S', 'M', 'L', 'XL'])
    expect(named.lengths!.M! / 1000).toBeCloseTo(422, 0)
    await small.must('history.undo', null)
    expect((await sheet()).seams).toEqual(before.seams)
  })

  it('renames one, and takes one away', async () => {
    const [first] = (await sheet()).seams
    const { lengths: _, origin: __, position: ___, ...entry } = first!
    await small.must('patterns.saveSeam', { ...entry, name: 'scye' })
    expect((await sheet()).seams[0]).toMatchObject({ id: first!.id, name: 'scye', position: 0 })
    await small.must('patterns.removeSeam', first!.id)
    expect((await sheet()).seams.map(({ id }) => id)).not.toContain(first!.id)
  })

  it.each<[string, () => Promise<object>, object]>([
    [
      'an edge that the piece has not',
      () => edge('corner 1', 'corner 99'),
      { code: 'no-such-edge' },
    ],
    [
      'an edge that has a name',
      () => edge('corner 2', 'corner 3'),
      { code: 'seam-twice', name: 'armhole' },
    ],
    [
      'a released revision',
      async () => edge('corner 1', 'corner 2', { moduleRevisionId: await released('B-01') }),
      { code: 'not-draft', letter: 'A' },
    ],
    [
      'a piece of another revision',
      async () =>
        edge('corner 1', 'corner 2', {
          pieceId: (await sheetOf(await released('B-01'))).pieces[0]!.id,
        }),
      { code: 'gone' },
    ],
  ])('is refused for %s', async (_, entry, refusal) => {
    expect(await small.ask('patterns.saveSeam', (await entry()) as never)).toMatchObject({
      refusal,
    })
  })
})

describe('comparing two revisions of a module', () => {
  it('tells the seams and what it brings, where they differ', async () => {
    const from = await released('B-01')
    const compare = async () => (await small.see('patterns.compare', { from, to: draft }))!
    expect(await compare()).toMatchObject({ pieces: [], seams: [], bom: [], operations: [] })
    const [first] = (await sheet()).seams
    await small.must('patterns.saveSeam', await edge('corner 1', 'corner 2'))
    await small.must('patterns.removeSeam', first!.id)
    await small.must('patterns.saveModuleLine', {
      id: freshId<never>('mln'),
      moduleRevisionId: draft,
      materialId: (await sheet()).materials[0]!.id,
      role: null,
      quantity: 1_000 as never,
      wastage: 0 as never,
      setUp: 0 as never,
      roundTo: 1_000 as never,
      bySize: {},
    })
    const { seams, bom, materials } = await compare()
    expect(seams.map(({ kind }) => kind)).toEqual(['added', 'removed'])
    expect(seams[0]).toMatchObject({ now: { name: 'side', piece: 'FRONT' } })
    expect(bom).toMatchObject([{ kind: 'added' }])
    expect(materials).toHaveLength(1)
  })
})

describe('a module that is read from its file again', () => {
  it('keeps the seams of pieces that have the same corners and notches, and what it brings', async () => {
    const from = await sheetOf(await released('N-01'))
    const again = await chosenDrawing(small, {
      moduleId: from.module.id,
      code: 'N-01',
      name: from.module.name,
    })
    await small.must('patterns.importModule', again)
    const to = await sheetOf(again.revisionId)
    expect(to.seams.map(({ name, lengths }) => [name, lengths])).toEqual(
      from.seams.map(({ name, lengths }) => [name, lengths]),
    )
    expect(to.brings.lines).toHaveLength(from.brings.lines.length)
    const next = freshId<ModuleRevisionId>('mrv')
    await small.must('patterns.importModule', { ...again, revisionId: next })
    expect((await sheetOf(next)).seams).toHaveLength(from.seams.length)
  })
})
