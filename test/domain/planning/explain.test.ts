import { describe, expect, it } from 'vitest'
import type { Hand } from '../../../shared/domain/planning/problem.ts'
import type { Thousandths } from '../../../shared/domain/quantity.ts'
import type { PersonId } from '../../../shared/domain/resources/person.ts'
import { NO_RESOURCES } from '../../../shared/domain/resources/resources.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import type { Plan } from '../../../shared/domain/schedule/plan.ts'
import { instant } from '../../../shared/domain/time.ts'
import {
  booking,
  cell,
  cutBooking,
  cutting,
  drop,
  monday,
  NOW,
  plan,
  sewing,
  tuesday,
} from '../../small-factory.ts'
import { planned } from './drawn-floor.ts'

function proposed(differs: Partial<Plan> = {}, hands: readonly Hand[] = []) {
  return planned({ plan: plan(differs), ask: { scope: null, frozenUntil: NOW, hands } }).proposal
}

function whyOf(jobId: JobId, differs: Partial<Plan> = {}, hands: readonly Hand[] = []) {
  return proposed(differs, hands).placements.find((one) => one.jobId === jobId)?.why
}

const supply = {
  dropId: drop().id,
  material: 'Jersey',
  unit: 'm',
  usedBy: 'cutting',
  missing: 0 as Thousandths,
  hereAt: tuesday('09:00'),
} as const

describe('why a job stands where the engine has put it', () => {
  it('waits for the first shift', () => {
    expect(whyOf(cutting.id)).toEqual({ code: 'calendar', opensAt: monday('08:00') })
  })

  it('waits for the end of the frozen time', () => {
    const frozenUntil = monday('08:30')
    const { proposal } = planned({ plan: plan(), ask: { scope: null, frozenUntil, hands: [] } })
    const [first] = proposal.placements.toSorted((a, b) => a.start - b.start)
    expect(first?.why).toEqual({ code: 'frozen', until: frozenUntil })
  })

  it('waits for the job before it', () => {
    const until = monday('09:00')
    const predecessorId = cutting.id
    expect(whyOf(sewing.id)).toEqual({ code: 'waiting-for-predecessor', predecessorId, until })
  })

  it('waits for its material', () => {
    const why = { code: 'material-due', hereAt: tuesday('09:00') }
    expect(whyOf(cutting.id, { supplies: [supply] })).toEqual(why)
  })

  it('is held back by a booking that may not be moved', () => {
    const other = { ...sewing, id: 'job_other' as JobId, dropLineId: 'dln_other' as never }
    const locked = booking({
      id: 'bkg_lock' as BookingId,
      jobId: other.id,
      start: monday('09:00'),
      end: monday('11:00'),
      lock: 'locked',
    })
    const differs = { jobs: [cutting, sewing, other], bookings: [locked] }
    const why = { code: 'lock', bookingId: locked.id, until: monday('11:00') }
    expect(whyOf(sewing.id, differs)).toEqual(why)
  })

  it('starts when the only person who can do it is back', () => {
    const away = [{ start: monday('06:00'), end: monday('12:15') }]
    const hands = [{ id: 'psn_1' as PersonId, skills: ['cutting', 'sewing'], away }]
    const { placements } = proposed({}, hands)
    expect(Math.min(...placements.map(({ start }) => start))).toBe(monday('12:15'))
  })

  it('waits for the only person who can do both', () => {
    const twin = { ...cutting, id: 'job_twin' as JobId, dropLineId: 'dln_twin' as never }
    const hands = [{ id: 'psn_1' as PersonId, skills: ['cutting', 'sewing'] }]
    const { placements } = proposed({ jobs: [cutting, sewing, twin] }, hands)
    const spans = placements.toSorted((a, b) => a.start - b.start)
    expect(spans.map(({ why }) => why.code)).toContain('person')
    expect(spans.every(({ personId }) => personId === 'psn_1')).toBe(true)
  })
})

describe('why a job waits or stays', () => {
  const twin = { ...sewing, id: 'job_twin' as JobId, dropLineId: 'dln_twin' as never }
  const other = { ...cell, id: 'stn_other' as never, position: 9 }

  it('waits for the only piece of its kit, though another station is free', () => {
    const kit = {
      id: 'kit_1' as never,
      code: 'Folder',
      name: 'Folder',
      count: 1,
      origin: 'own',
    } as const
    const kitNeeds = [{ operationId: sewing.operationId, kit: 'Folder' }]
    const resources = { ...NO_RESOURCES, kits: [kit], kitNeeds }
    const stations = [...plan().stations, other]
    const { placements } = proposed({ jobs: [cutting, sewing, twin], stations, resources })
    expect(placements.map(({ why }) => why)).toContainEqual({
      code: 'kit',
      kit: 'Folder',
      until: monday('10:00'),
    })
  })

  it('stays where people have seen it, though it could be sooner', () => {
    const bookings = [cutBooking(), booking({ start: monday('13:00'), end: monday('15:00') })]
    const { moves, placements } = proposed({ bookings })
    expect(moves).toEqual([])
    expect(placements.find(({ jobId }) => jobId === sewing.id)?.why).toEqual({ code: 'as-seen' })
  })
})

describe('what the engine says of a drop that cannot be in time', () => {
  const soon = drop({ launchAt: monday('10:00') })

  it('names the kind of station that is short of room, from when the pieces can be there', () => {
    const { drops } = proposed({ drops: [soon] })
    expect(drops[0]?.tightest).toMatchObject({
      stationKind: 'cell',
      left: 60,
      needed: 120,
    })
  })

  it('says nothing of a drop that is in time', () => {
    expect(proposed().drops[0]).toMatchObject({ late: 0, tightest: null })
  })
})

describe('what the engine leaves out', () => {
  it('is work that no station can do, with all that follows it', () => {
    const { left } = proposed({ stations: [cell] })
    expect(left.map(({ job, because }) => [job.id, because])).toEqual([
      [cutting.id, 'no-station'],
      [sewing.id, 'predecessor-not-planned'],
    ])
  })

  it('is work that nobody has the skill for', () => {
    const hands = [{ id: 'psn_1' as PersonId, skills: ['cutting'] }]
    expect(proposed({}, hands).left).toMatchObject([{ because: 'no-hand' }])
  })

  it('is work for which the horizon is too short', () => {
    const horizon = { start: NOW, end: instant('2026-11-23T09:30Z') }
    expect(proposed({ horizon }).left).toMatchObject([{ because: 'no-time' }])
  })

  it('is not what stands already: that is not moved for nothing', () => {
    const bookings = [cutBooking(), booking({ start: monday('09:00'), end: monday('11:00') })]
    expect(proposed({ bookings }).moves).toEqual([])
  })
})
