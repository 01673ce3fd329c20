import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StyleSheet } from '../../shared/contract/patterns.ts'
import { bomEditOf } from '../../shared/domain/bom-edit.ts'
import { bomItems } from '../../shared/domain/compare-bom.ts'
import { operationItems } from '../../shared/domain/compare-operations.ts'
import type { ModuleKind, ModuleRevisionId } from '../../shared/domain/module.ts'
import type { StyleRevisionId } from '../../shared/domain/style.ts'
import { freshId } from '../fresh-id.ts'
import {
  openSmallService,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
let sample: () => string
let small: SmallService
let draft: StyleRevisionId
beforeAll(async () => {
  sample = await sampleFiles(folder.path)
})
beforeEach(async () => {
  small = openSmallService({ database: sample() })
  const { styles } = await small.see('patterns.library', null)
  draft = freshId('srv')
  const from = styles.find(({ style }) => style.code === 'HT')!.revisions[0]!.id
  await small.must('patterns.draftStyle', { from, to: draft })
  return () => small.close()
})
afterAll(folder.remove)

const sheet = async (): Promise<StyleSheet> => (await small.see('patterns.style', draft))!
async function moduleOf(code: string): Promise<ModuleRevisionId> {
  const { modules } = await small.see('patterns.library', null)
  return modules.find(({ module }) => module.code === code)!.revisions.at(-1)!.id
}
const slotOf = async (kind: ModuleKind) => (await sheet()).slots.find((one) => one.kind === kind)!
async function fill(kind: ModuleKind, code: string | null) {
  const moduleRevisionId = code === null ? null : await moduleOf(code)
  return small.ask('patterns.fillSlot', { id: (await slotOf(kind)).id, moduleRevisionId })
}
const threads = async () => (await sheet()).bom.lines.filter(({ quantity }) => quantity === 18_000)

/** A draft of a module that brings a line and two operations, the second after the first. */
async function draftTape(): Promise<ModuleRevisionId> {
  const to = freshId<ModuleRevisionId>('mrv')
  await small.must('patterns.draftModule', { from: await moduleOf('N-01'), to })
  const { materials } = await sheet()
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

describe('a slot', () => {
  it('takes a module whose seams fit, and says how much ease there is', async () => {
    expect(await fill('sleeve', 'S-02')).toMatchObject({ ok: true })
    const { joints } = await sheet()
    const armhole = joints.find(({ joint }) => joint.seam === 'armhole')!
    expect(armhole.fit).toMatchObject({ state: 'fits' })
  })

  it('refuses one that does not fit, with both lengths', async () => {
    const refused = await fill('sleeve', 'S-03')
    expect(refused).toMatchObject({ refusal: { code: 'misfit', module: 'S-03' } })
    const { misfits } = (refused as { refusal: { misfits: readonly unknown[] } }).refusal
    expect(misfits).toMatchObject([
      { joint: { seam: 'armhole', otherSeam: 'sleeve head', least: -2000, most: 10_000 } },
    ])
    expect((await slotOf('sleeve')).module?.code).toBe('S-01')
  })

  it('tells of each candidate before it is chosen', async () => {
    const slot = await slotOf('sleeve')
    const moduleRevisionIds = await Promise.all(['S-01', 'S-03', 'S-04'].map(moduleOf))
    const fits = await small.see('patterns.slotFits', { slotId: slot.id, moduleRevisionIds })
    expect(fits.map((one) => one.fits.map(({ state }) => state))).toEqual([
      ['fits'],
      ['misfit'],
      ['misfit'],
    ])
  })

  it('takes it once the ease that is allowed says so', async () => {
    const { joint } = (await sheet()).joints.find((one) => one.joint.seam === 'armhole')!
    const { origin: _, ...entry } = joint
    await small.must('patterns.saveJoint', { ...entry, most: 40_000 as never })
    expect(await fill('sleeve', 'S-03')).toMatchObject({ ok: true })
    const from = (await sheet()).revisions[0]!.id
    const { joints } = (await small.see('patterns.compare', { from, to: draft }))!
    expect(joints).toMatchObject([{ kind: 'changed', fields: ['most'], now: { most: 40_000 } }])
  })

  it('is not checked where a seam has no name', async () => {
    await small.must('patterns.fillSlot', {
      id: (await slotOf('neck')).id,
      moduleRevisionId: await draftTape(),
    })
    const { joint } = (await sheet()).joints.find((one) => one.joint.seam === 'armhole')!
    const { origin: _, ...entry } = joint
    await small.must('patterns.saveJoint', { ...entry, otherSeam: 'crown' })
    const joints = (await sheet()).joints
    expect(joints.find((one) => one.joint.id === joint.id)?.fit).toMatchObject({
      state: 'unchecked',
      missing: { seam: 'crown', cause: 'no-seam' },
    })
  })
})

describe('a joint', () => {
  it('is refused twice over, to itself, and with its ease turned round', async () => {
    const { joint } = (await sheet()).joints[0]!
    const { origin: _, ...entry } = joint
    const ask = (differs: object) => small.ask('patterns.saveJoint', { ...entry, ...differs })
    const id = freshId('jnt')
    expect(await ask({ id })).toMatchObject({ refusal: { code: 'joint-twice' } })
    expect(await ask({ least: 9, most: 1 })).toMatchObject({ refusal: { code: 'ease-turned' } })
    const itself = { id, otherSlotId: entry.slotId, otherSeam: entry.seam }
    expect(await ask(itself)).toMatchObject({ refusal: { code: 'joined-to-itself' } })
  })

  it('that does not fit keeps a style from release', async () => {
    const { joint } = (await sheet()).joints.find((one) => one.joint.seam === 'armhole')!
    const { origin: _, ...entry } = joint
    await small.must('patterns.saveJoint', {
      ...entry,
      least: 50_000 as never,
      most: 60_000 as never,
    })
    const release = { revisionId: draft, reason: 'Fits', by: 'Designer 1' }
    expect(await small.ask('patterns.releaseStyle', release)).toMatchObject({
      refusal: { code: 'misfit', module: 'S-01' },
    })
    await small.must('patterns.removeJoint', joint.id)
    expect(await small.ask('patterns.releaseStyle', release)).toMatchObject({ ok: true })
  })

  it('goes with its slot', async () => {
    await small.must('patterns.removeSlot', (await slotOf('sleeve')).id)
    expect((await sheet()).joints.map(({ joint }) => joint.seam)).toEqual(['neckline'])
    await small.must('history.undo', null)
    expect((await sheet()).joints).toHaveLength(2)
  })
})

describe('what a module brings', () => {
  it('comes with it and goes with it, in one step that is taken back as one', async () => {
    const before = await sheet()
    await fill('sleeve', 'S-02')
    expect(await threads()).toMatchObject([{ quantity: 18_000, wastage: 50 }])
    expect((await sheet()).costs[1]!.material).toBeGreaterThan(before.costs[1]!.material)
    await fill('sleeve', 'S-01')
    expect(await threads()).toEqual([])
    expect(bomItems((await sheet()).bom)).toEqual(bomItems(before.bom))
    await small.must('history.undo', null)
    expect(await threads()).toHaveLength(1)
  })

  it('stands in the routing: after what is cut, before what is sewn, in its own order', async () => {
    const before = await sheet()
    const to = await draftTape()
    const neck = await slotOf('neck')
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: to })
    const now = await sheet()
    const items = operationItems(now)
    expect(items.get('Tape neck#1')?.follows).toEqual([['Chest print#1', 40]])
    expect(items.get('Topstitch neck#1')?.follows).toEqual([['Tape neck#1', 20]])
    expect(items.get('Sew#1')?.follows).toContainEqual(['Topstitch neck#1', 40])
    expect(now.kits.map(({ kit }) => kit)).toContain('binder')
    expect(now.brought.filter(({ slotId }) => slotId === neck.id)).toHaveLength(4)
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: null })
    expect(operationItems(await sheet())).toEqual(operationItems(before))
  })

  it('is the same again after another module was in between', async () => {
    const id = (await slotOf('neck')).id
    const [tape, plain] = [await draftTape(), (await slotOf('neck')).moduleRevisionId]
    await small.must('patterns.fillSlot', { id, moduleRevisionId: tape })
    const first = await sheet()
    await small.must('patterns.fillSlot', { id, moduleRevisionId: plain })
    await small.must('patterns.fillSlot', { id, moduleRevisionId: tape })
    const again = await sheet()
    expect(bomItems(again.bom)).toEqual(bomItems(first.bom))
    expect(operationItems(again)).toEqual(operationItems(first))
  })

  it('is offered anew when the draft of a module brings something else by now', async () => {
    const to = await draftTape()
    const slot = await slotOf('neck')
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: to })
    expect((await slotOf('neck')).brings).toBe('as-brought')
    const { brings } = (await small.see('patterns.module', to))!
    await small.must('patterns.removeModuleOperation', brings.operations[0]!.id)
    expect((await slotOf('neck')).brings).toBe('changed')
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: to })
    expect((await slotOf('neck')).brings).toBe('as-brought')
    expect((await sheet()).operations.map(({ name }) => name)).not.toContain('Tape neck')
  })

  it('stays where a person has altered it, and is then the style’s own', async () => {
    await fill('sleeve', 'S-02')
    const [line] = await threads()
    const { brought } = await sheet()
    expect(brought.find(({ bomLineId }) => bomLineId === line!.id)?.altered).toBe('no')
    const edit = bomEditOf((await sheet()).bom, line!)
    await small.must('patterns.saveBom', {
      styleRevisionId: draft,
      lines: [{ ...edit, quantity: 19_000 as never }],
      removed: [],
    })
    expect((await sheet()).brought.find(({ bomLineId }) => bomLineId === line!.id)?.altered).toBe(
      'yes',
    )
    await fill('sleeve', 'S-01')
    const kept = (await sheet()).bom.lines.find(({ id }) => id === line!.id)
    expect(kept).toMatchObject({ quantity: 19_000 })
    expect((await sheet()).brought.some(({ bomLineId }) => bomLineId === line!.id)).toBe(false)
  })

  it('is told with the style’s next draft, and with who uses what', async () => {
    const release = { reason: 'Fits', by: 'Designer 1' }
    await fill('sleeve', 'S-02')
    await small.must('patterns.releaseStyle', { revisionId: draft, ...release })
    const next = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: draft, to: next })
    const copied = (await small.see('patterns.style', next))!
    expect(copied.brought).toHaveLength((await sheet()).brought.length)
    expect(copied.brought.every(({ altered }) => altered === 'no')).toBe(true)
    const module = await small.see('patterns.module', await moduleOf('S-02'))
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
