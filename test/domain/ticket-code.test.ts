import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idMaker } from '../../shared/domain/id.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { isTicketOf, readTicketCode, ticketCode } from '../../shared/domain/tickets/ticket-code.ts'

const anyId = fc
  .tuple(fc.nat(2 ** 40), fc.uint8Array({ minLength: 8, maxLength: 8 }))
  .map(([now, chance]) =>
    idMaker(
      () => now,
      (bytes) => bytes.set(chance),
    )<JobId>('job'),
  )
const anyNumber = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.array(fc.integer({ min: 2, max: 30 }), { maxLength: 2 }),
  )
  .map(([first, parts]) => [`J-${String(first).padStart(4, '0')}`, ...parts].join('-'))
const anyJob = fc.record({ id: anyId, code: anyNumber })
const sign = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./ '.split(''))

const jobRead = (code: string) => {
  const read = readTicketCode(code)
  return read.ok ? read.value.job : read.refusal.code
}

describe('the code of a ticket', () => {
  it('is the number of its job, and four letters', () => {
    const job = { id: 'job_1' as JobId, code: 'J-0412' }
    expect(ticketCode(job)).toMatch(/^J-0412-[A-Z]{4}$/)
    expect(ticketCode({ ...job, code: 'J-0412-2' })).toMatch(/^J-0412-2-[A-Z]{4}$/)
  })

  it('leads back to its job, in capitals or not', () => {
    fc.assert(
      fc.property(anyJob, fc.boolean(), (job, isSmall) => {
        const code = ticketCode(job)
        const read = readTicketCode(isSmall ? ` ${code.toLowerCase()}` : code)
        expect(read).toMatchObject({ ok: true, value: { job: job.code } })
        if (read.ok) expect(isTicketOf(read.value, job)).toBe(true)
      }),
    )
  })

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(anyJob, fc.nat(40), sign, (job, place, wrong) => {
        const code = ticketCode(job)
        const at = place % code.length
        fc.pre(code[at] !== wrong)
        const typo = code.slice(0, at) + wrong + code.slice(at + 1)
        expect(jobRead(typo)).toBe(at < 2 ? 'not-a-ticket' : 'misread')
      }),
    )
  })

  it('is refused with two neighbours in each other’s place', () => {
    fc.assert(
      fc.property(anyJob, fc.nat(40), (job, place) => {
        const code = ticketCode(job)
        const at = place % (code.length - 1)
        const [one, other] = [code[at]!, code[at + 1]!]
        fc.pre(one !== other)
        expect(readTicketCode(code.slice(0, at) + other + one + code.slice(at + 2)).ok).toBe(false)
      }),
    )
  })

  it('is not that of a later job with the same number', () => {
    const [one, other] = ['job_a', 'job_b'].map((id) => ({ id: id as JobId, code: 'J-0412' }))
    const read = readTicketCode(ticketCode(one!))
    expect(read.ok && isTicketOf(read.value, other!)).toBe(false)
  })

  it.each([
    ['HT-ECRU-M', 'not-a-ticket'],
    ['4006381333931', 'not-a-ticket'],
    ['', 'not-a-ticket'],
    ['J-0412', 'misread'],
    ['J-0412-', 'misread'],
  ])('is not %j', (scanned, refusal) => {
    expect(jobRead(scanned)).toBe(refusal)
  })
})
