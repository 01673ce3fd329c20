import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ModuleImport } from '../../shared/contract/module-import.ts'
import { readDrawing } from '../../shared/contract/read-drawing.ts'
import type { ModuleRevisionId } from '../../shared/domain/module/module.ts'
import { chosenFiles } from '../chosen-drawing.ts'
import { cloFiles } from '../pattern/dialects.ts'
import { openSample, type SmallService } from '../small-service.ts'

let small: SmallService
beforeEach(async () => {
  small = await openSample()
})
afterEach(() => small.close())

/** The front and both sides of CLO's drawing, graded by its rules, in the sizes asked for. */
async function imported(
  to: string,
  sizes: readonly string[],
  differs: Partial<ModuleImport> = {},
): Promise<ModuleRevisionId> {
  const accepted = await chosenFiles(small, cloFiles(), to, { sizes, ...differs })
  await small.must('patterns.importModule', accepted)
  return `mrv_${to}` as never
}

async function drawn(id: ModuleRevisionId) {
  const sheet = (await small.see('patterns.module', id))!
  const written = await small.see(
    'patterns.drawings',
    sheet.pieces.map((piece) => piece.id),
  )
  return written.map(readDrawing).map(({ sizes }, index) => [sheet.pieces[index]!.name, sizes])
}

const sizesIn = async (id: ModuleRevisionId) =>
  (await small.see('patterns.module', id))?.revision.sizes

describe('a size added by rule', () => {
  it('is to the letter the size that would have been imported', async () => {
    const some = await imported('some', ['S', 'L'])
    const more = await imported('more', ['S', 'M', 'L', '2XL'])
    await small.must('patterns.addSize', { moduleRevisionId: some, size: '2XL' })
    await small.must('patterns.addSize', { moduleRevisionId: some, size: 'M' })
    expect(await sizesIn(some)).toBe('S|M|L|2XL')
    expect(await drawn(some)).toEqual(await drawn(more))
  })

  it('is given to the styles that hold the draft, and taken back whole', async () => {
    const id = await imported('some', ['S', 'L'])
    const style = { styleId: 'sty_new', revisionId: 'srv_new', code: 'NEW', name: 'New' } as never
    await small.must('patterns.createStyle', {
      ...(style as object),
      slots: ['body'],
      colourways: ['Ink'],
    } as never)
    const slot = (await small.see('patterns.style', 'srv_new' as never))!.slots[0]!.id
    await small.must('patterns.fillSlot', { id: slot, moduleRevisionId: id })
    const before = await drawn(id)
    await small.must('patterns.addSize', { moduleRevisionId: id, size: 'XL' })
    expect((await small.see('patterns.style', 'srv_new' as never))?.revision.sizes).toBe('S|L|XL')
    await small.must('history.undo', null)
    expect((await small.see('patterns.style', 'srv_new' as never))?.revision.sizes).toBe('S|L')
    expect(await drawn(id)).toEqual(before)
  })

  it('comes along into the next draft of the module', async () => {
    const id = await imported('some', ['S', 'L'])
    await small.must('patterns.releaseModule', {
      revisionId: id,
      reason: 'First',
      by: 'Designer 9',
    })
    const refused = await small.ask('patterns.addSize', { moduleRevisionId: id, size: 'M' })
    expect(refused).toMatchObject({ refusal: { code: 'not-draft', state: 'released' } })
    const next = 'mrv_next' as never
    await small.must('patterns.draftModule', { from: id, to: next })
    await small.must('patterns.addSize', { moduleRevisionId: next, size: 'M' })
    expect(await sizesIn(next)).toBe('S|M|L')
  })

  it('is refused where the rules say nothing of it, and where there are none', async () => {
    const id = await imported('some', ['S', 'L'])
    expect((await small.see('patterns.grades', id))?.sizes).toContain('2XL')
    const beyond = await small.ask('patterns.addSize', { moduleRevisionId: id, size: '3XL' })
    expect(beyond).toMatchObject({ refusal: { code: 'no-rule-for', size: '3XL' } })
    const { modules } = await small.see('patterns.library', null)
    const sample = modules[0]!.revisions[0]!.id
    expect(await small.see('patterns.grades', sample)).toBeNull()
  })

  it('needs at least one size to begin with', async () => {
    const review = await small.see('patterns.readFiles', cloFiles())
    expect(review.ok).toBe(true)
    await expect(imported('none', ['9'])).rejects.toThrow('no-sizes')
  })
})

describe('pieces that are copied', () => {
  it('lie in the draft under names of their own, with its sizes, and can be taken back', async () => {
    const from = await imported('wide', ['S', 'M', 'L', 'XL'])
    const to = await imported('narrow', ['S', 'L'])
    const pieceIds = (await small.see('patterns.module', from))!.pieces.map(({ id }) => id)
    await small.must('patterns.copyPieces', { to, pieceIds: pieceIds.slice(0, 1) })
    await small.must('patterns.copyPieces', { to, pieceIds: pieceIds.slice(0, 1) })
    const after = await drawn(to)
    const names = after.map(([name]) => name)
    expect(names).toEqual(['FRONT', 'SIDE_L', 'SIDE_R', 'FRONT 2', 'FRONT 3'])
    expect(after[3]![1]).toEqual(after[0]![1])
    await small.must('history.undo', null)
    expect(await drawn(to)).toHaveLength(4)
  })

  it('are refused where they lack a size, and by all that is no draft', async () => {
    const from = await imported('few', ['S', 'M'])
    const to = await imported('wide', ['S', 'M', 'L'])
    const [front] = (await small.see('patterns.module', from))!.pieces
    const ask = { to, pieceIds: [front!.id] }
    expect(await small.ask('patterns.copyPieces', ask)).toMatchObject({
      refusal: { code: 'sizes-differ', piece: 'FRONT' },
    })
    const { modules } = await small.see('patterns.library', null)
    const released = modules
      .flatMap(({ revisions }) => revisions)
      .find((one) => one.state === 'released')
    const other = { to: released!.id, pieceIds: [front!.id] }
    expect(await small.ask('patterns.copyPieces', other)).toMatchObject({
      refusal: { code: 'not-draft' },
    })
  })
})
