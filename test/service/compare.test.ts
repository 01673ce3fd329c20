import { describe, expect, it } from 'vitest'
import { bomEditOf } from '../../shared/domain/bom/bom-edit.ts'
import type { ModuleRevisionId } from '../../shared/domain/module/module.ts'
import { chosenDrawing } from '../chosen-drawing.ts'
import { type DraftedTee, draftTee } from '../drafted-tee.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let tee: DraftedTee
eachInSample(async (opened) => {
  small = opened
  tee = await draftTee(small)
})

const compare = () => small.see('patterns.compare', { from: tee.from, to: tee.draft })

describe('comparing', () => {
  it('finds no difference between a release and the draft that was copied from it', async () => {
    expect(await compare()).toEqual({
      from: 'A',
      to: 'B',
      slots: [],
      colours: [],
      label: [],
      pieces: [],
      grades: [],
      seams: [],
      joints: [],
      bom: [],
      operations: [],
      learning: [],
      costs: [],
      materials: [],
    })
  })

  it('tells a BOM line that changed, by its fields, and what that costs', async () => {
    const { bom, operations } = await tee.sheet()
    const line = bom.lines[0]!
    const more = { ...bomEditOf(bom, line), quantity: (line.quantity + 100) as never }
    await small.must('patterns.saveBom', { styleRevisionId: tee.draft, lines: [more], removed: [] })
    const colour = { id: freshId<never>('col'), styleRevisionId: tee.draft, name: 'Navy' }
    await small.must('patterns.addColourway', colour)
    await small.must('patterns.removeOperation', operations.at(-1)!.id)
    const found = (await compare())!
    expect(found.bom).toMatchObject([
      { kind: 'changed', old: { quantity: line.quantity }, now: { quantity: more.quantity } },
    ])
    expect(found.materials.map(({ id }) => id)).toEqual([line.materialId])
    expect(found.colours).toMatchObject([{ kind: 'added', now: { name: 'Navy' } }])
    expect(found.operations).toMatchObject([{ kind: 'removed' }])
    const material = found.costs.find(({ part }) => part === 'material')!
    expect(material.now).toBeGreaterThan(material.old)
  })

  it('tells a slot and its pieces when another module fills it', async () => {
    const { bom: _, slots } = await tee.sheet()
    const neck = slots.find(({ kind }) => kind === 'neck')!
    await small.must('patterns.importModule', await chosenDrawing(small))
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: 'mrv_new' as never })
    const found = (await compare())!
    expect(found.slots).toMatchObject([{ kind: 'changed', now: { kind: 'neck', module: 'N-02' } }])
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: null })
    const [gone] = (await compare())!.pieces
    expect(gone).toMatchObject({ kind: 'removed', nowId: null })
    expect(gone!.measures[0]).toMatchObject({ now: null, old: { width: expect.any(Number) } })
  })

  it('compares revisions of a module by their pieces, and nothing with what is gone', async () => {
    const id = 'mrv_new' as ModuleRevisionId
    const all = await chosenDrawing(small)
    await small.must('patterns.importModule', all)
    const release = { revisionId: id, reason: 'First release', by: 'Designer 1' }
    await small.must('patterns.releaseModule', release)
    const pieces = all.pieces.map((piece) => ({ ...piece, quantity: 2 }))
    const next = 'mrv_two' as ModuleRevisionId
    await small.must('patterns.importModule', { ...all, revisionId: next, pieces })
    expect(await small.see('patterns.compare', { from: id, to: next })).toMatchObject({
      from: 'A',
      to: 'B',
      pieces: pieces.map(() => ({ kind: 'changed', fields: ['quantity'], measures: [] })),
    })
    expect(await small.see('patterns.compare', { from: id, to: tee.draft })).toBeNull()
  })
})
