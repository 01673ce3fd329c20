import { describe, expect, it } from 'vitest'
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

const release = (by: string) =>
  small.ask('patterns.releaseStyle', { revisionId: tee.draft, reason: 'Fits', by })
async function addColour(actor: string): Promise<void> {
  const ask = { id: freshId('col'), styleRevisionId: tee.draft, name: actor }
  const by = { actor, station: 'office' }
  const id = freshId<string>('ask')
  await small.service.handle({ id, name: 'patterns.addColourway', ask, by })
}

describe('a review', () => {
  it('does not change what is reviewed, until that is taken back to draft', async () => {
    await small.must('patterns.submitStyle', tee.draft)
    const { revision, slots } = await tee.sheet()
    expect(revision.state).toBe('in-review')
    const empty = { id: slots[0]!.id, moduleRevisionId: null }
    expect(await small.ask('patterns.fillSlot', empty)).toMatchObject({
      refusal: { code: 'not-draft', letter: 'B', state: 'in-review' },
    })
    await small.must('patterns.takeBackToDraft', tee.draft)
    await small.must('patterns.fillSlot', empty)
  })

  it('is begun by an undoable step, so that no edit is undone under the reviewer’s eyes', async () => {
    await addColour('Lead One')
    await small.must('patterns.submitStyle', tee.draft)
    await small.must('history.undo', null)
    const { revision, colourways } = await tee.sheet()
    expect(revision.state).toBe('draft')
    expect(colourways.map(({ name }) => name)).toContain('Lead One')
  })

  it('is by another person than edited last', async () => {
    await small.must('patterns.submitStyle', tee.draft)
    expect(await release('lead one ')).toMatchObject({
      refusal: { code: 'reviewer-is-editor', by: 'Lead One' },
    })
    expect(await release('Designer 1')).toMatchObject({ ok: true })
  })

  it('may be by the first editor when another edited since; submitting is no edit', async () => {
    await addColour('Designer 1')
    await small.must('patterns.submitStyle', tee.draft)
    expect(await release('Designer 1')).toMatchObject({
      refusal: { code: 'reviewer-is-editor', by: 'Designer 1' },
    })
    expect(await release('Lead One')).toMatchObject({ ok: true })
  })

  it('is begun for a draft only', async () => {
    const closed = { code: 'not-draft', state: 'released' }
    expect(await small.ask('patterns.submitStyle', tee.from)).toMatchObject({ refusal: closed })
    expect(await small.ask('patterns.takeBackToDraft', tee.from)).toMatchObject({ refusal: closed })
    expect(await small.ask('patterns.submitStyle', 'srv_none' as never)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })

  it('keeps a module’s draft from being replaced by another file', async () => {
    await small.must('patterns.importModule', await chosenDrawing(small))
    const id = 'mrv_new' as never
    await small.must('patterns.submitModule', id)
    const again = await chosenDrawing(small, { revisionId: 'mrv_two' as never })
    expect(await small.ask('patterns.importModule', again)).toMatchObject({
      refusal: { code: 'not-draft', letter: 'A', state: 'in-review' },
    })
    const word = { revisionId: id, reason: 'Fits' }
    expect(await small.ask('patterns.releaseModule', { ...word, by: 'Lead One' })).toMatchObject({
      refusal: { code: 'reviewer-is-editor', by: 'Lead One' },
    })
    expect(await small.ask('patterns.releaseModule', { ...word, by: 'Designer 1' })).toEqual(
      expect.objectContaining({ ok: true }),
    )
  })
})
