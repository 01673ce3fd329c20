import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import { handsOf } from '../../shared/domain/planning/crew.ts'
import type { PersonId } from '../../shared/domain/resources/person.ts'
import type { Resources } from '../../shared/domain/resources/resources.ts'
import { earliestFit } from '../../shared/domain/schedule/earliest-fit.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import {
  bench,
  booking,
  both,
  cell,
  monday,
  operation,
  others,
  sewing,
  tuesday,
  view,
} from '../small-factory.ts'
import { absence, hours, personSkill, resources, sewer } from '../small-resources.ts'

const named = (differs: Partial<Booking> = {}) => booking({ personId: sewer.id, ...differs })

const found = (differs: Partial<Resources>, ...bookings: readonly Booking[]) =>
  findConflicts(view({ links: [], resources: resources(differs), bookings }))

describe('a person', () => {
  it('works whenever the station does, until their own hours say less', () => {
    expect(found({}, named())).toEqual([])
    expect(found({ personShifts: hours(8, 16) }, named())).toEqual([])
    expect(found({ personShifts: hours(8, 11) }, named())).toEqual([
      {
        code: 'person-away',
        bookingId: 'bkg_sew',
        person: 'Operator 1',
        start: monday('11:00'),
        end: monday('12:00'),
      },
    ])
  })

  it('is not here in an absence, and is where the absence ends', () => {
    const absences = [absence(monday('08:00'), monday('10:00'))]
    expect(found({ absences }, named())).toEqual([])
    const longer = [absence(monday('08:00'), monday('10:30'))]
    expect(found({ absences: longer }, named())).toMatchObject([
      { code: 'person-away', start: monday('10:00'), end: monday('10:30') },
    ])
  })

  it('takes the breaks of the station, not own ones', () => {
    const personShifts = [...hours(8, 16), ...hours(11, 12, 'break')]
    expect(found({ personShifts }, named())).toEqual([])
  })

  it('is not missed over a night in which the station rests', () => {
    const long = named({ start: monday('15:00'), end: tuesday('09:00') })
    expect(found({ personShifts: hours(8, 16) }, long)).toEqual([])
  })

  it('is asked for while the work is attended, not while the machine goes on alone', () => {
    const half = operation({ unattended: 60 as never })
    const short = { links: [], resources: resources({ personShifts: hours(8, 11) }) }
    const codes = (attended: number) => {
      const operations = [{ ...half, attended: attended as never }]
      return findConflicts(view({ ...short, operations, bookings: [named()] })).map(
        ({ code }) => code,
      )
    }
    expect(codes(60)).toEqual([])
    expect(codes(180)).toEqual(['person-away'])
    expect(codes(0)).toEqual([])
  })

  it('is at one place at a time', () => {
    const there = { ...others.booking, stationId: bench.id, personId: sewer.id }
    const conflicts = findConflicts(
      view({ ...both, resources: resources(), bookings: [named(), there] }),
    )
    expect(conflicts).toContainEqual({
      code: 'person-busy',
      bookingId: 'bkg_more',
      otherId: 'bkg_sew',
      person: 'Operator 1',
      minutes: 120,
    })
    const done = { ...there, state: 'done' } as const
    expect(
      findConflicts(view({ ...both, resources: resources(), bookings: [named(), done] })),
    ).toEqual([])
  })
})

describe('work that names somebody', () => {
  it('is for one who can do it, where anybody can', () => {
    const other = personSkill({ personId: 'per_2' as PersonId })
    expect(found({ skills: [other] }, named())).toEqual([
      { code: 'person-unskilled', bookingId: 'bkg_sew', person: 'Operator 1', skill: 'sewing' },
    ])
    expect(found({ skills: [other, personSkill()] }, named())).toEqual([])
    expect(found({ skills: [] }, named())).toEqual([])
  })
})

describe('work that names nobody', () => {
  it('needs somebody who can do it to be here', () => {
    const absences = [absence(monday('11:00'), monday('23:00'))]
    const missing = { code: 'nobody-here', skill: 'sewing', start: monday('11:00') }
    expect(found({ absences }, booking())).toMatchObject([missing])
    const other = personSkill({ id: 'psk_2' as never, personId: 'per_2' as PersonId })
    expect(found({ absences, skills: [personSkill(), other] }, booking())).toEqual([])
  })

  it('is not held back where nobody is known to do it', () => {
    const absences = [absence(monday('11:00'), monday('23:00'))]
    expect(found({ absences, skills: [] }, booking())).toEqual([])
  })
})

describe('the earliest fit', () => {
  const firstFit = (differs: Partial<Resources>, ...bookings: readonly Booking[]) =>
    earliestFit(
      view({ links: [], resources: resources(differs), bookings }),
      sewing.id,
      cell.id,
      monday('08:00'),
    )

  it('waits for whoever can do it', () => {
    expect(firstFit({})).toBe(monday('08:00'))
    expect(firstFit({ absences: [absence(monday('08:00'), monday('11:00'))] })).toBe(
      monday('11:00'),
    )
    expect(firstFit({ personShifts: hours(12, 16) })).toBe(monday('12:00'))
  })

  it('waits for the person that the booking names', () => {
    const absences = [absence(monday('08:00'), tuesday('09:00'))]
    const skills = [personSkill(), personSkill({ personId: 'per_2' as PersonId })]
    expect(firstFit({ absences, skills }, named())).toBe(tuesday('09:00'))
    expect(firstFit({ absences, skills }, booking())).toBe(monday('08:00'))
  })
})

describe('the hands that the engine plans with', () => {
  const away = (differs: Partial<Resources>) =>
    handsOf(view({ resources: resources(differs) }))[0]!.away!.filter(
      ({ start }) => start >= monday('00:00') && start < tuesday('00:00'),
    )

  it('are away in absences and outside their own hours, while a station works', () => {
    expect(away({})).toEqual([])
    expect(away({ personShifts: hours(9, 20) })).toEqual([
      { start: monday('08:00'), end: monday('09:00') },
    ])
    expect(away({ absences: [absence(monday('15:00'), tuesday('00:00'))] })).toEqual([
      { start: monday('15:00'), end: monday('16:00') },
    ])
  })
})
