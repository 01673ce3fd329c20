import { beforeEach, describe, expect, it } from 'vitest'
import type { ModuleImport } from '../../shared/contract/module-import.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { chosenDrawing } from '../chosen-drawing.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const chosen = (differs: Partial<ModuleImport> = {}) => chosenDrawing(small, differs)
const release = { reason: 'First release', by: 'Designer 1' }
const revisionsOf = async (code: string) => {
  const { styles } = await small.see('patterns.library', null)
  return styles.find(({ style }) => style.code === code)!.revisions
}

describe('a style', () => {
  let draft: StyleRevisionId
  beforeEach(async () => {
    draft = freshId('srv')
    const [first] = await revisionsOf('HT')
    await small.must('patterns.draftStyle', { from: first!.id, to: draft })
  })
  const sheet = async () => (await small.see('patterns.style', draft))!
  const releaseStyle = (differs = {}) =>
    small.ask('patterns.releaseStyle', { revisionId: draft, ...release, ...differs })

  it('is drafted anew with all that it was, under the next letter, one draft at a time', async () => {
    const [first] = await revisionsOf('HT')
    const before = (await small.see('patterns.style', first!.id))!
    const now = await sheet()
    expect(now.revision).toMatchObject({ letter: 'B', state: 'draft', contentHash: null })
    expect(now.costs).toEqual(before.costs)
    expect(now.links).toHaveLength(before.links.length)
    expect(
      await small.ask('patterns.draftStyle', { from: first!.id, to: freshId<never>('srv') }),
    ).toMatchObject({
      refusal: { code: 'draft-open', letter: 'B' },
    })
  })

  it('is the same content as what it was copied from, until something is changed', async () => {
    const [first] = await revisionsOf('HT')
    expect(await releaseStyle()).toMatchObject({ ok: true })
    expect((await sheet()).revision.contentHash).toBe(first!.contentHash)
  })

  it.each<[string, (now: Awaited<ReturnType<typeof sheet>>) => Promise<unknown>, object]>([
    [
      'an empty slot',
      ({ slots }) => small.must('patterns.fillSlot', { id: slots[0]!.id, moduleRevisionId: null }),
      { code: 'slots-empty', slots: ['body'] },
    ],
    [
      'no BOM line for its shell',
      ({ bom }) =>
        small.must('patterns.saveBom', {
          styleRevisionId: draft,
          lines: [],
          removed: [bom.lines[0]!.id],
        }),
      { code: 'bom-incomplete', gaps: 1 },
    ],
    [
      'no colourway',
      ({ colourways }) => small.must('patterns.removeColourway', colourways[0]!.id),
      { code: 'no-colourways' },
    ],
    [
      'no operation',
      async ({ operations }) => {
        for (const { id } of operations) await small.must('patterns.removeOperation', id)
      },
      { code: 'no-operations' },
    ],
  ])('is not released with %s', async (_, spoil, refusal) => {
    await spoil(await sheet())
    expect(await releaseStyle()).toMatchObject({ refusal })
  })

  it('is not released on a module that is still a draft, or without a word why', async () => {
    await small.must('patterns.importModule', await chosen())
    const { slots } = await sheet()
    const neck = slots.find(({ kind }) => kind === 'neck')!
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: 'mrv_new' as never })
    expect(await releaseStyle()).toMatchObject({
      refusal: { code: 'modules-not-released', modules: ['N-02'] },
    })
    expect(await releaseStyle({ reason: '' })).toMatchObject({ refusal: { code: 'no-reason' } })
  })

  it('takes only a module of its slot’s kind, and nothing once it is released', async () => {
    const { modules } = await small.see('patterns.library', null)
    const sleeve = modules.find(({ module }) => module.kind === 'sleeve')!.revisions[0]!.id
    const [body] = (await sheet()).slots
    const ask = { id: body!.id, moduleRevisionId: sleeve }
    expect(await small.ask('patterns.fillSlot', ask)).toMatchObject({
      refusal: { code: 'wrong-kind', slot: 'body' },
    })
    expect(await releaseStyle()).toMatchObject({ ok: true })
    expect(await small.ask('patterns.fillSlot', ask)).toMatchObject({
      refusal: { code: 'not-draft', letter: 'B' },
    })
  })

  it('has no operation that comes, by others, before itself', async () => {
    const { operations, links } = await sheet()
    const [cut, ...rest] = operations
    const last = rest.at(-1)!
    const { origin: _, position: __, ...entry } = cut!
    const round = {
      ...entry,
      kit: null,
      recipe: null,
      predecessors: [{ operationId: last.id, transferBatch: null }],
    }
    expect(links.length).toBeGreaterThan(0)
    expect(await small.ask('patterns.saveOperation', round)).toMatchObject({
      refusal: { code: 'goes-round', operation: 'Cut' },
    })
  })

  it('counts its price up by what a colourway or a size does not change', async () => {
    await small.must('patterns.setPrice', { styleRevisionId: draft, price: 4_200 as never })
    expect((await sheet()).revision.price).toBe(4_200)
    expect((await sheet()).lastReleaseCost?.total).toBeCloseTo((await sheet()).costs[1]!.total)
  })

  it('keeps the fresh nests of its release, and loses them when a piece of it changes', async () => {
    expect((await sheet()).nests).toMatchObject([{ code: 'N-11', standing: 'fresh' }])
    const nest = {
      id: freshId<never>('nst'),
      code: 'N-99',
      styleRevisionId: draft,
      role: 'shell',
      width: 1_600_000,
      length: 4_000_000,
      efficiency: 820,
    }
    await small.must('patterns.recordNest', nest as never)
    expect((await sheet()).nests).toMatchObject([
      { code: 'N-11', standing: 'fresh' },
      { code: 'N-99', standing: 'fresh' },
    ])
    await small.must('patterns.importModule', await chosen())
    const neck = (await sheet()).slots.find(({ kind }) => kind === 'neck')!
    const pieces = (await sheet()).pieces.length
    await small.must('patterns.fillSlot', { id: neck.id, moduleRevisionId: null })
    expect((await sheet()).pieces.length).toBeLessThan(pieces)
    expect((await sheet()).nests).toMatchObject([{ standing: 'stale' }, { standing: 'stale' }])
  })

  it('is made under a code of its own', async () => {
    const entry = {
      styleId: 'sty_n' as never,
      revisionId: 'srv_n' as never,
      name: 'New',
      slots: ['body'] as const,
      colourways: ['Ecru', 'Ecru'],
    }
    expect(await small.ask('patterns.createStyle', { ...entry, code: 'HT' })).toMatchObject({
      refusal: { code: 'code-taken' },
    })
    await small.must('patterns.createStyle', { ...entry, code: 'NEW' })
    expect(await small.see('patterns.style', 'srv_n' as never)).toMatchObject({
      colourways: [{ name: 'Ecru' }],
    })
  })
})
