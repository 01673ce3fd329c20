import { describe, expect, it } from 'vitest'
import type { Closure, Opening } from '../../shared/domain/resources/station.ts'
import { type PeopleHours, whereaboutsOf } from '../../shared/domain/resources/whereabouts.ts'
import { cell, LONDON, monday, plan, shift, tuesday } from '../small-factory.ts'
import { absence, hours, sewer } from '../small-resources.ts'

const { shifts } = plan()
const floor: PeopleHours = { shifts, openings: [], closures: [], personShifts: [], absences: [] }

const at = (clock: string, differs: Partial<PeopleHours> = {}) =>
  whereaboutsOf({ ...floor, ...differs }, LONDON, [sewer.id, cell.id], monday(clock))

describe('somebody at a station', () => {
  it('is here while the floor works, through its breaks too', () => {
    expect(at('08:00')).toEqual({ is: 'here' })
    expect(at('12:15')).toEqual({ is: 'here' })
    expect(at('07:59')).toEqual({ is: 'off-shift', until: monday('08:00') })
    expect(at('16:00')).toEqual({ is: 'off-shift', until: tuesday('08:00') })
  })

  it('goes by own shifts, else by those of the station', () => {
    const late = [...hours(10, 20), ...hours(12, 13, 'break')]
    expect(at('09:00', { personShifts: late })).toEqual({ is: 'off-shift', until: monday('10:00') })
    expect(at('12:30', { personShifts: late })).toEqual({ is: 'here' })
    const early = shift({ stationId: cell.id, opens: 300 as never, closes: 480 as never })
    const withStation = { shifts: [...shifts, early] }
    expect(at('05:00', withStation)).toEqual({ is: 'here' })
    expect(at('09:00', withStation)).toMatchObject({ is: 'off-shift' })
  })

  it('is away in an absence, with its note and its end', () => {
    const absences = [absence(monday('10:00'), tuesday('00:00'))]
    expect(at('09:00', { absences })).toEqual({ is: 'here' })
    const away = { is: 'away', note: 'Dentist', until: tuesday('00:00') }
    expect(at('10:00', { absences })).toEqual(away)
    expect(at('23:00', { absences })).toEqual(away)
  })

  it('comes back after an absence that takes the next shift, too', () => {
    const absences = [absence(tuesday('00:00'), tuesday('12:00'))]
    expect(at('17:00', { absences })).toEqual({ is: 'off-shift', until: tuesday('12:00') })
  })

  it('is here in overtime, and not on a day off of the whole floor; maintenance keeps nobody away', () => {
    const span = { start: monday('16:00'), end: monday('18:00') }
    const openings = [{ stationId: null, ...span } as Opening]
    expect(at('17:00', { openings })).toEqual({ is: 'here' })
    const closed = (stationId: Closure['stationId']) => ({
      closures: [{ stationId, start: monday('00:00'), end: tuesday('00:00') } as Closure],
    })
    expect(at('09:00', closed(null))).toEqual({ is: 'off-shift', until: tuesday('08:00') })
    expect(at('09:00', closed(cell.id))).toEqual({ is: 'here' })
  })

  it('has no next shift where none comes within a week', () => {
    const sundays = hours(8, 16).map((one) => ({ ...one, weekday: 7 }))
    const absences = [absence(tuesday('00:00'), (tuesday('00:00') + 14 * 86_400_000) as never)]
    expect(at('09:00', { personShifts: sundays, absences })).toEqual({
      is: 'off-shift',
      until: null,
    })
  })
})
