import { describe, expect, it } from 'vitest'
import { NO_BOM } from '../../shared/domain/bom/bom.ts'
import type { Hash } from '../../shared/domain/quantity.ts'
import type { GateName } from '../../shared/domain/readiness/gate.ts'
import { findFailed, gatesOf } from '../../shared/domain/readiness/gates.ts'
import type { DropFacts } from '../../shared/domain/readiness/readiness.ts'
import type { PersonId } from '../../shared/domain/resources/person.ts'
import type { Instant } from '../../shared/domain/time.ts'
import {
  booking,
  cutBooking,
  cutting,
  drop,
  monday,
  operation,
  pieces,
  sewing,
  shifted,
} from '../small-factory.ts'
import {
  bomLine,
  event,
  facts,
  gate,
  lineFacts,
  lot,
  nest,
  ran,
  reservation,
  revision,
  thousandths,
} from '../small-facts.ts'
import { absence, resources } from '../small-resources.ts'

/** The one who has all the skills is not here. */
const absent = (start: Instant, end: Instant) => ({
  resources: resources({ absences: [absence(start, end)] }),
})

const saidBy = (name: GateName, of: DropFacts) =>
  gate(name, of).evidence.map(({ what, value }) => `${what}: ${value}`)

it('lets a drop with nothing wrong be promised', () => {
  const verdicts = gatesOf(facts()).map(({ verdict }) => verdict)
  expect(findFailed(gatesOf(facts()))).toEqual([])
  expect(new Set(verdicts)).toEqual(new Set(['passed', 'not-due']))
})

const made = (good: number, scrap: number) =>
  ran([
    cutting.id,
    [
      event('start', { jobId: cutting.id }),
      event('good', { jobId: cutting.id, pieces: pieces(good) }),
      event('scrap', { jobId: cutting.id, pieces: pieces(scrap) }),
    ],
  ])
const finished = (good: number) =>
  ran(
    [cutting.id, [event('start'), event('good', { pieces: pieces(60) }), event('finish')]],
    [sewing.id, [event('start'), event('good', { pieces: pieces(good) }), event('finish')]],
  )
const booked = (...bookings: Parameters<typeof shifted>[0][]) => facts({}, { bookings })

describe('a gate that fails, and what it says', () => {
  it.each<[GateName, string, DropFacts, string]>([
    [
      'revision-released',
      'a draft',
      facts({ lines: [lineFacts({ revision: revision({ state: 'draft' }) })] }),
      'HT rev A: is draft',
    ],
    ['revision-released', 'no line at all', facts({ lines: [] }), 'Styles: none yet'],
    [
      'bom-complete',
      'no BOM',
      facts({ lines: [lineFacts({ bom: NO_BOM })] }),
      'HT: has no BOM lines',
    ],
    [
      'bom-complete',
      'rib pieces without rib',
      facts({ lines: [lineFacts({ roles: ['shell', 'rib'] })] }),
      'HT: no material for rib pieces',
    ],
    [
      'bom-complete',
      'a line of nothing',
      facts({
        lines: [lineFacts({ bom: { ...NO_BOM, lines: [bomLine({ quantity: thousandths(0) })] } })],
      }),
      'HT: no quantity of JER-180',
    ],
    [
      'bom-complete',
      'an empty slot',
      facts({ lines: [lineFacts({ emptySlots: 2 })] }),
      'HT: 2 slots are empty',
    ],
    ['nests-fresh', 'no nest', facts({ lines: [lineFacts({ nests: [] })] }), 'HT: has no nest'],
    [
      'nests-fresh',
      'pieces that changed since',
      facts({ lines: [lineFacts({ nests: [nest({ piecesHash: '0' as Hash })] })] }),
      'HT: nest N-1 is stale: its pieces have changed',
    ],
    [
      'materials-covered',
      'too little reserved',
      facts({ reservations: [reservation({ quantity: thousandths(20_000) })] }),
      'JER-180: short 10 m of 30 m',
    ],
    [
      'materials-covered',
      'fabric due after the cut',
      facts({ lots: [lot({ hereAt: monday('12:00') })] }),
      'JER-180: due Mon 23 Nov 12:00, needed Mon 23 Nov 08:00',
    ],
    ['materials-covered', 'no needs', facts({ needs: [] }), 'Materials: the BOM needs nothing yet'],
    [
      'window-booked',
      'a job in the strip',
      booked(cutBooking()),
      'Board: 1 of 2 jobs are not booked',
    ],
    [
      'window-booked',
      'sewing before cutting',
      booked(cutBooking(), shifted(booking(), -90)),
      'Board: 1 conflict on its bookings',
    ],
    [
      'window-booked',
      'no standard minutes',
      facts({ lines: [lineFacts({ operations: [operation({ attended: 0 as never })] })] }),
      'Sew: has no standard minutes',
    ],
    [
      'window-booked',
      'a commit date after the launch',
      facts({ drop: drop({ launchAt: monday('13:00') }) }),
      'Commit date: Mon 23 Nov 15:00 is after the launch',
    ],
    [
      'people-available',
      'nobody who can sew',
      facts({ skills: [] }),
      'cutting: nobody has this skill',
    ],
    [
      'people-available',
      'everybody away while it is booked',
      facts({}, absent(monday('08:30'), monday('23:00'))),
      'cutting: everybody is away Mon 23 Nov 08:30 to Mon 23 Nov 09:00',
    ],
    [
      'sample-approved',
      'no word yet',
      facts({ approvals: [] }),
      'Word: the sample is not approved yet',
    ],
    [
      'fulfilment-agreed',
      'no word yet',
      facts({ approvals: [] }),
      'Word: pickup, courier or locker is not agreed yet',
    ],
    [
      'first-article-good',
      'bad first pieces',
      facts({ progress: made(9, 1) }),
      'Counted: 90 % of 10 are good',
    ],
    [
      'quality-passed',
      'too few good at the end',
      facts({ progress: finished(50) }),
      'HT: 50 good of 60',
    ],
    [
      'scarcity-honest',
      'a limit below what there is',
      facts({ drop: drop({ announcedLimit: pieces(20) }) }),
      'Announced limit: 20 is below the 55 on hand',
    ],
  ])('%s: %s', (name, _, of, said) => {
    expect(gate(name, of).verdict).toBe('failed')
    expect(saidBy(name, of)).toContain(said)
    expect(findFailed(gatesOf(of))).not.toEqual([])
  })
})

describe('a gate that is not due yet', () => {
  it('asks for no first article before the floor has started, nor for quality before it is through', () => {
    expect(gate('first-article-good', facts()).verdict).toBe('not-due')
    expect(gate('quality-passed', facts()).verdict).toBe('not-due')
    expect(gate('quality-passed', facts({ progress: made(60, 0) })).verdict).toBe('not-due')
  })

  it('passes them when the floor has shown it', () => {
    expect(gate('first-article-good', facts({ progress: made(58, 2) })).verdict).toBe('passed')
    expect(gate('quality-passed', facts({ progress: finished(59) })).verdict).toBe('passed')
  })
})

describe('a nest', () => {
  it('is enough when one of the nests is fresh', () => {
    const nests = [nest({ piecesHash: '0' as Hash }), nest()]
    expect(gate('nests-fresh', facts({ lines: [lineFacts({ nests })] })).verdict).toBe('passed')
  })
})

describe('people', () => {
  it('are not missed while nothing of theirs is booked, or while somebody else is here', () => {
    const later = absent(monday('12:00'), monday('23:00'))
    expect(gate('people-available', facts({}, later)).verdict).toBe('passed')
    const [cutter, ...rest] = facts().skills
    const other = { ...cutter!, id: 'psk_2' as never, personId: 'per_2' as PersonId }
    const skills = [cutter!, other, ...rest]
    const morning = absent(monday('08:00'), monday('09:00'))
    expect(gate('people-available', facts({ skills }, morning)).verdict).toBe('passed')
    expect(gate('people-available', facts({}, morning)).verdict).toBe('failed')
  })
})
