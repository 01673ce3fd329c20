import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WeekPrintAsk } from '../../../shared/contract/printing.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import { startOfDay } from '../../../shared/domain/time.ts'
import { contentsOf, pdfText } from '../../readers/pdf-reading.ts'
import { LONDON, monday, tuesday } from '../../small-factory.ts'
import { openSample, type SmallService, temporaryFolder } from '../../small-service.ts'

const folder = temporaryFolder()
let small: SmallService
beforeAll(async () => {
  small = await openSample()
})
afterAll(() => {
  small.close()
  folder.remove()
})

const week = { start: monday('00:00'), end: startOfDay(monday('00:00'), LONDON, 7) }

async function printed(differs: Partial<WeekPrintAsk> = {}) {
  const ask: WeekPrintAsk = { start: week.start, weeks: 1, paper: 'A3', ...differs }
  const made = (await small.see('print.week', ask))!
  const name = `${ask.paper} ${ask.weeks} ${made.made.slice(0, 8)}.pdf`
  await small.must('print.save', { made: made.made, folder: folder.path, name })
  const pdf = readFileSync(join(folder.path, name))
  return { text: pdfText(pdf).replaceAll(/\s+/g, ' '), pages: contentsOf(pdf), made }
}

/** What stands on the board in the week: LT-07 Cut. */
async function bookedNames(span = week): Promise<readonly string[]> {
  const view = openPlan((await small.see('schedule.plan', span)).plan)
  return view.plan.bookings
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ jobId }) => {
      const job = view.job.get(jobId)!
      return `${view.drop.get(job.dropId)!.code} ${view.operation.get(job.operationId)!.name}`
    })
}

const timesIn = (text: string, name: string) => text.split(name).length - 1

describe('a week on paper', () => {
  it.each(['A3', 'A4'] as const)(
    'has every booking of the week once, on lying %s',
    async (paper) => {
      const { text, pages } = await printed({ paper })
      const names = await bookedNames()
      expect(names.length).toBeGreaterThan(6)
      expect(names.map((name) => [name, timesIn(text, name)])).toEqual(
        names.map((name) => [name, 1]),
      )
      const [width, height] = paper === 'A3' ? [420, 297] : [297, 210]
      expect(pages).toHaveLength(1)
      expect((pages[0]!.width * 25.4) / 72).toBeCloseTo(width, 1)
      expect((pages[0]!.height * 25.4) / 72).toBeCloseTo(height, 1)
    },
  )

  it('says which week, which floor, and when it was printed, with the zone', async () => {
    const { text } = await printed()
    expect(text).toContain('Week 48 · Floor 1')
    expect(text).toContain('Mon 23 Nov to Sun 29 Nov')
    expect(text).toMatch(/Printed Mon 23 Nov 2026, \d\d:\d\d GMT \(Europe\/London\) · page 1 of 1/)
    for (const code of ['CUT-1', 'CUT-2', 'PRS-1', 'PRS-2', 'SEW-A', 'SEW-B', 'FIN-1'])
      expect(timesIn(text, code)).toBeGreaterThanOrEqual(1)
  })

  it('says what is locked and held, what goes on, and what the shapes stand for', async () => {
    const { text } = await printed()
    for (const word of ['set-up', 'held', 'confirmed', 'locked', 'in conflict', 'goes on'])
      expect(text).toContain(word)
    expect(text).toContain('LT-07 launches Tue 8 Dec')
    expect(text).toContain('220 pcs · Operator 1')
  })

  it('is a page for each week, from the Monday that was asked for', async () => {
    const { text, made } = await printed({ weeks: 2 })
    expect(made.pages).toBe(2)
    expect(text).toContain('Week 49 · Floor 1')
    expect(text).toContain('page 2 of 2')
    expect(timesIn(text, 'HD-02 Sew')).toBe(2)
  })

  it('is the same bytes for the same board, and others once something has moved', async () => {
    const before = (await printed()).made.made
    expect((await printed()).made.made).toBe(before)
    const { plan } = await small.see('schedule.plan', week)
    const cut = plan.bookings.find(({ start }) => start === tuesday('07:00'))!
    await small.must('schedule.setLock', { bookingIds: [cut.id], lock: 'locked' })
    expect((await printed()).made.made).not.toBe(before)
  })
})
