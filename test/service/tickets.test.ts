import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { TICKET_PAPERS, type TicketPaper } from '../../shared/domain/tickets/ticket.ts'
import { ticketCode } from '../../shared/domain/tickets/ticket-code.ts'
import { eachInSample } from '../each-in-sample.ts'
import { pdfFills } from '../readers/pdf-lines.ts'
import { pdfText } from '../readers/pdf-reading.ts'
import { readPrintedCode } from '../readers/printed-code.ts'
import { sheetOf } from '../ready-drop.ts'
import { type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()
let small: SmallService
eachInSample(async (opened) => {
  small = opened
}, folder)

async function jobs() {
  return (await sheetOf(small, 'LT-07')).jobs
}
async function printJob() {
  return (await jobs()).find(({ operation }) => operation.name === 'Chest print')!.job
}

let files = 0
async function printed(jobIds: readonly JobId[], paper: TicketPaper = 'A5') {
  const made = (await small.see('print.tickets', { jobIds, paper }))!
  const name = `tickets ${++files}.pdf`
  await small.must('print.save', { made: made.made, folder: folder.path, name })
  const pdf = readFileSync(join(folder.path, name))
  const codes = pdfFills(pdf).flatMap((page) => {
    const count = Math.round(page.width / 148)
    return Array.from({ length: count }, (_, place) => {
      const [from, to] = [place * 148.5 + 97, place * 148.5 + 139]
      return readPrintedCode(page, ([x, y]) => x > from && x < to && y > 9 && y < 51)
    })
  })
  return {
    text: pdfText(pdf).replaceAll(/\s+/g, ' '),
    codes,
    pages: made.pages,
    sizes: pdfFills(pdf),
  }
}

describe('a ticket on paper', () => {
  it('says what is made, of which revision, where, when, how many, by what recipe, and whose code it has', async () => {
    const job = await printJob()
    const { text, codes } = await printed([job.id])
    for (const said of [
      'LT-07',
      'Chest print',
      'Harbour tee · rev A · Ecru',
      'PRS-1',
      'Tue 24 Nov',
      '220',
      '155 °C · 12 s · 2.8 bar · peel hot',
      'launches Tue 8 Dec',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('COPY')
    expect(text).toContain(ticketCode(job))
    expect(codes.map((code) => code.text)).toEqual([ticketCode(job)])
    expect(codes[0]!.module).toBeGreaterThan(1)
  })

  it('is marked as a copy once it was saved or printed before, and its code stays', async () => {
    const job = await printJob()
    await small.see('print.tickets', { jobIds: [job.id], paper: 'A5' })
    expect(await small.see('floor.tickets', [job.id])).toMatchObject([{ copy: 1 }])
    await printed([job.id])
    expect(await small.see('floor.tickets', [job.id])).toMatchObject([{ copy: 2 }])
    await small.must('print.recordTickets', [job.id])
    expect(await small.see('floor.tickets', [job.id])).toMatchObject([{ copy: 3 }])
    const again = await printed([job.id])
    expect(again.text).toContain('COPY 3')
    expect(again.codes[0]!.text).toBe(ticketCode(job))
    const [last] = await small.see('history.recent', { most: 1 })
    expect(last).toMatchObject({ command: 'print.save', actor: 'Lead One' })
  })

  it('is one of two on an A4, each with its own code', async () => {
    const four = (await jobs()).slice(0, 4).map(({ job }) => job)
    const ids = four.map(({ id }) => id)
    const { codes, pages, sizes } = await printed(ids, 'A4')
    expect(pages).toBe(2)
    expect(sizes[0]!.width).toBeCloseTo(TICKET_PAPERS.A4.width, 1)
    expect(codes.map(({ text }) => text)).toEqual(four.map(ticketCode))
  })

  it('is not made for a job that is gone', async () => {
    const gone = 'job_gone' as JobId
    expect(await small.see('print.tickets', { jobIds: [gone], paper: 'A5' })).toBeNull()
    expect(await small.ask('print.recordTickets', [gone])).toMatchObject({
      refusal: { code: 'gone' },
    })
    expect(await small.see('floor.tickets', [gone])).toEqual([])
  })

  it('goes with the sample factory, printed or not', async () => {
    await printed([(await printJob()).id])
    await small.must('factory.removeSamples', null)
    expect(await small.see('drops.list', null)).toEqual([])
  })
})
