import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { TICKET_PAPERS, type Ticket } from '../../shared/domain/tickets/ticket.ts'
import { layTicket } from '../../shared/domain/tickets/ticket-sheet.ts'
import { LONDON, monday, pieces, tuesday } from '../small-factory.ts'

function ticket(differs: Partial<Ticket> = {}): Ticket {
  return {
    code: 'J-0102-KWTM',
    copy: 1,
    job: { id: 'job_1' as JobId, code: 'J-0102', pieces: pieces(60) },
    drop: { code: 'LT-07', name: 'Harbour', band: 0, launchAt: tuesday('10:00') },
    style: 'Harbour tee',
    revision: { letter: 'A' as never, state: 'released' },
    colourway: 'Ecru',
    sizes: [
      { size: 'S', pieces: pieces(20) },
      { size: 'M', pieces: pieces(40) },
    ],
    operation: 'Chest print',
    place: { code: 'PRS-1', name: 'Press', start: monday('09:00'), end: monday('15:30') },
    kit: null,
    recipe: null,
    materials: [],
    ...differs,
  }
}

const said = (of: Ticket) => layTicket(of, LONDON, monday('07:00')).words.map(({ text }) => text)

describe('a ticket', () => {
  it('says when: the day once where it ends on the same', () => {
    expect(said(ticket())).toEqual(expect.arrayContaining(['Mon 23 Nov 09:00', 'to 15:30']))
    const place = { ...ticket().place!, end: tuesday('08:00') }
    expect(said(ticket({ place }))).toContain('to Tue 24 Nov 08:00')
    expect(said(ticket({ place: null }))).toContain('not on the board yet')
  })

  it('says of a copy which it is, of a part what of, and of a draft that it is one', () => {
    expect(said(ticket())).not.toEqual(expect.arrayContaining([expect.stringMatching(/COPY|part/)]))
    expect(said(ticket({ copy: 2 }))).toContain('COPY 2')
    const part = { ...ticket().job, pieces: pieces(25) }
    expect(said(ticket({ job: part }))).toEqual(expect.arrayContaining(['25', 'part of 60']))
    const revision = { letter: 'B' as never, state: 'draft' } as const
    expect(said(ticket({ revision }))).toContain('Harbour tee · rev B (draft) · Ecru')
  })

  it('counts the materials that it has no room for', () => {
    const materials = Array.from({ length: 8 }, (_, at) => ({ name: `M${at}`, lots: ['R-1'] }))
    expect(said(ticket({ materials }))).toEqual(expect.arrayContaining(['M3: R-1', 'and 4 more']))
  })

  it('keeps to its paper, however long its names and many its sizes', () => {
    const name = fc.string({ minLength: 1, maxLength: 120 })
    const many = fc.array(fc.record({ size: name, pieces: fc.nat(5_000).map(pieces) }), {
      maxLength: 18,
    })
    fc.assert(
      fc.property(name, name, many, (long, other, sizes) => {
        const drop = { ...ticket().drop, code: other, name: long }
        const materials = [{ name: long, lots: [other, other] }]
        const of = ticket({ drop, style: long, operation: other, kit: long, sizes, materials })
        const { words, rules } = layTicket(of, LONDON, monday('07:00'))
        const { width, height } = TICKET_PAPERS.A5
        const foot = rules.at(-1)!
        for (const { text, x, y, size } of words) {
          const bottom = y + size * (25.4 / 72)
          expect(bottom < foot || y > foot).toBe(true)
          expect(x + text.length * size * 0.5 * (25.4 / 72)).toBeLessThan(width)
          expect(bottom).toBeLessThan(height)
        }
        expect(rules).toEqual(rules.toSorted((a, b) => a - b))
      }),
    )
  })
})
