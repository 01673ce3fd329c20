import { describe, expect, it } from 'vitest'
import { NO_LANDING, PAR } from '../../shared/domain/cost/landed.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { eachInSample } from '../each-in-sample.ts'
import { quote } from '../small-quote.ts'
import { recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService

eachInSample((opened) => {
  small = opened
})

async function sheetOf(code: string) {
  const { styles } = await small.see('patterns.library', null)
  const { revisions } = styles.find(({ style }) => style.code === code)!
  return (await small.see('patterns.style', revisions.at(-1)!.id))!
}

describe('a traditional run', () => {
  it('stands beside a style, released or not, and changes nothing of what it is', async () => {
    const { style, revision, traditionalRun } = await sheetOf('QS')
    expect(traditionalRun).toBeNull()
    await small.must('patterns.saveTraditionalRun', { ...quote, styleId: style.id })
    const to = 'srv_next' as StyleRevisionId
    await small.must('patterns.draftStyle', { from: revision.id, to })
    const next = (await small.see('patterns.style', to))!
    expect(next.traditionalRun).toMatchObject(quote)
    const [before] = next.revisions
    expect(before).toEqual(revision)
  })

  it('is one a style, and needs no rate in the floor’s own currency', async () => {
    const { style } = await sheetOf('HT')
    const own = { ...quote, styleId: style.id, currency: 'GBP' }
    await small.must('patterns.saveTraditionalRun', own)
    expect(recordsOf(small.file).traditionalRun).toHaveLength(1)
    expect((await sheetOf('HT')).traditionalRun).toMatchObject({
      supplier: 'Bulk Works',
      rate: PAR,
    })
  })

  it('is removed, and both are taken back to the letter', async () => {
    const { style, traditionalRun } = await sheetOf('HT')
    const before = recordsOf(small.file)
    await small.must('patterns.saveTraditionalRun', { ...quote, styleId: style.id })
    await small.must('patterns.removeTraditionalRun', traditionalRun!.id)
    expect((await sheetOf('HT')).traditionalRun).toBeNull()
    await small.must('history.undo', null)
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('is refused for a style that is gone', async () => {
    const ask = { ...quote, styleId: 'sty_none' as never }
    expect(await small.ask('patterns.saveTraditionalRun', ask)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })
})

describe('what own runs land with', () => {
  it('is of every style, and stays when the sample goes', async () => {
    const terms = { ...NO_LANDING, leadDays: 9 }
    await small.must('patterns.saveLanding', terms)
    expect((await sheetOf('BH')).landing).toMatchObject(terms)
    await small.must('factory.removeSamples', null)
    const { landing, traditionalRun } = recordsOf(small.file)
    expect(landing).toMatchObject([{ leadDays: 9, origin: 'own' }])
    expect(traditionalRun).toEqual([])
  })
})
