import { describe, expect, it } from 'vitest'
import { bomEditOf } from '../../shared/domain/bom/bom-edit.ts'
import { bomItems } from '../../shared/domain/compare/compare-bom.ts'
import { operationItems } from '../../shared/domain/compare/compare-operations.ts'
import type { ModuleRevisionId } from '../../shared/domain/module/module.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
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

const threads = async () =>
  (await tee.sheet()).bom.lines.filter(({ quantity }) => quantity === 18_000)

/** A draft of a module that brings a line and two operations, the second after the first. */
async function draftTape(): Promise<ModuleRevisionId> {
  const to = freshId<ModuleRevisionId>('mrv')
  await small.must('patterns.draftModule', { from: await tee.moduleOf('N-01'), to })
  const { materials } = await tee.sheet()
  await small.must('patterns.saveModuleLine', {
    id: freshId<never>('mln'),
    moduleRevisionId: to,
    materialId: materials.find(({ code }) => code === 'CRD-8')!.id,
    role: null,
    quantity: 600 as never,
    wastage: 30 as never,
    setUp: 0 as never,
    roundTo: 100 as never,
    bySize: { XL: 700 as never },
  })
  const sew = { kind: 'sew', stationKind: 'cell', skill: 'sewing', unattended: 0 } as const
  const of = { moduleRevisionId: to, ...sew, piecesPerCycle: 1, setUpKey: 'overlock' } as const
  const first = freshId<never>('mop')
  const tape = { ...of, id: first, name: 'Tape neck', attended: 40, kit: 'binder', recipe: null }
  await small.must('patterns.saveModuleOperation', { ...tape, predecessors: [] } as never)
  const topstitch = { ...tape, id: freshId('mop'), name: 'Topstitch neck', kit: null }
  const predecessors = [{ operationId: first, transferBatch: 20 }]
  await small.must('patterns.saveModuleOperation', { ...topstitch, predecessors } as never)
  return to
}

describe('what a module brings', () => {
  it('comes with it and goes with it, in one step that is taken back as one', async () => {
    const before = await tee.sheet()
    await tee.fill('sleeve', 'S-02')
    expect(await threads()).toMatchObject([{ quantity: 18_000, wastage: 50 }])
    expect((await tee.sheet()).costs[1]!.material).toBeGreaterThan(before.costs[1]!.material)
    await tee.fill('sleeve', 'S-01')
    expect(await threads()).toEqual([])
    expect(bomItems((await tee.sheet()).bom)).toEqual(bomItems(before.bom))
    await small.must('history.undo', null)
    expect(await threads()).toHaveLength(1)
  })

  it('stands in the routing: after what is cut, before what is sewn, in its own order', async () => {
    const before = await tee.sheet()
    const to = await draftTape()
    const neck = await tee.slotOf('neck')
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: to })
    const now = await tee.sheet()
    const items = operationItems(now)
    expect(items.get('Tape neck#1')?.follows).toEqual([['Chest print#1', 40]])
    expect(items.get('Topstitch neck#1')?.follows).toEqual([['Tape neck#1', 20]])
    expect(items.get('Sew#1')?.follows).toContainEqual(['Topstitch neck#1', 40])
    expect(now.kits.map(({ kit }) => kit)).toContain('binder')
    expect(now.brought.filter(({ slotId }) => slotId === neck.id)).toHaveLength(4)
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: null })
    expect(operationItems(await tee.sheet())).toEqual(operationItems(before))
  })

  it('is the same again after another module was in between', async () => {
    const id = (await tee.slotOf('neck')).id
    const [tape, plain] = [await draftTape(), (await tee.slotOf('neck')).moduleRevisionId]
    await small.must('patterns.fillSlot', { id, moduleRevisionId: tape })
    const first = await tee.sheet()
    await small.must('patterns.fillSlot', { id, moduleRevisionId: plain })
    await small.must('patterns.fillSlot', { id, moduleRevisionId: tape })
    const again = await tee.sheet()
    expect(bomItems(again.bom)).toEqual(bomItems(first.bom))
    expect(operationItems(again)).toEqual(operationItems(first))
  })

  it('is offered anew when the draft of a module brings something else by now', async () => {
    const to = await draftTape()
    const slot = await tee.slotOf('neck')
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: to })
    expect((await tee.slotOf('neck')).brings).toBe('as-brought')
    const { brings } = (await small.see('patterns.module', to))!
    await small.must('patterns.removeModuleOperation', brings.operations[0]!.id)
    expect((await tee.slotOf('neck')).brings).toBe('changed')
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: to })
    expect((await tee.slotOf('neck')).brings).toBe('as-brought')
    expect((await tee.sheet()).operations.map(({ name }) => name)).not.toContain('Tape neck')
  })

  it('stays where a person has altered it, and is then the style’s own', async () => {
    await tee.fill('sleeve', 'S-02')
    const [line] = await threads()
    const { brought } = await tee.sheet()
    expect(brought.find(({ bomLineId }) => bomLineId === line!.id)?.altered).toBe('no')
    const edit = bomEditOf((await tee.sheet()).bom, line!)
    await small.must('patterns.saveBom', {
      styleRevisionId: tee.draft,
      lines: [{ ...edit, quantity: 19_000 as never }],
      removed: [],
    })
    expect(
      (await tee.sheet()).brought.find(({ bomLineId }) => bomLineId === line!.id)?.altered,
    ).toBe('yes')
    await tee.fill('sleeve', 'S-01')
    const kept = (await tee.sheet()).bom.lines.find(({ id }) => id === line!.id)
    expect(kept).toMatchObject({ quantity: 19_000 })
    expect((await tee.sheet()).brought.some(({ bomLineId }) => bomLineId === line!.id)).toBe(false)
  })

  it('is told with the style’s next draft, and with who uses what', async () => {
    const release = { reason: 'Fits', by: 'Designer 1' }
    await tee.fill('sleeve', 'S-02')
    await small.must('patterns.releaseStyle', { revisionId: tee.draft, ...release })
    const next = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: tee.draft, to: next })
    const copied = (await small.see('patterns.style', next))!
    expect(copied.brought).toHaveLength((await tee.sheet()).brought.length)
    expect(copied.brought.every(({ altered }) => altered === 'no')).toBe(true)
    const module = await small.see('patterns.module', await tee.moduleOf('S-02'))
    expect(module?.usedBy.map(({ style, slot }) => [style.code, slot])).toContainEqual([
      'HT',
      'sleeve',
    ])
    const cord = copied.materials.find(({ code }) => code === 'CRD-8')!
    const uses = await small.see('patterns.materialUses', cord.id)
    expect(uses.styles.map(({ style }) => style.code)).toContain('BH')
    expect(uses.modules.map(({ module: { code } }) => code)).toEqual(['H-01'])
  })
})
