import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../shared/domain/resources/person.ts'
import { assignmentOf, unableIn } from '../../shared/domain/schedule/assign.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { booking, cutBooking, monday, view } from '../small-factory.ts'
import { absence, personSkill, resources, sewer } from '../small-resources.ts'

const probe = ({ id }: { readonly id: string }) => `bkg_${id}` as Booking['id']

function given(differs: Partial<Plan>, personId: PersonId | null, ...chosen: readonly Booking[]) {
  const plan = view({ bookings: [cutBooking(), booking()], ...differs })
  return proposeMove(plan, assignmentOf(chosen, personId), probe)
}

describe('several bookings given to one person', () => {
  it('stay where they are, each in that person’s name', () => {
    const { placements, refused } = given({}, sewer.id, cutBooking(), booking())
    expect(refused).toEqual([])
    expect(placements).toEqual([
      cutBooking({ personId: sewer.id }),
      booking({ personId: sewer.id }),
    ])
  })

  it('cannot be given to somebody without the skill while others have it', () => {
    const cutter = personSkill({ personId: 'per_2' as PersonId, skill: 'cutting' })
    const own = resources({ skills: [personSkill(), cutter] })
    const proposal = given({ resources: own }, sewer.id, cutBooking(), booking())
    expect(unableIn(proposal)).toMatchObject([{ code: 'person-unskilled', bookingId: 'bkg_cut' }])
  })

  it('cannot be given to somebody who is away, each of them by itself', () => {
    const absences = [absence(monday('08:30'), monday('10:30'))]
    const away = given({ resources: resources({ absences }) }, sewer.id, cutBooking(), booking())
    expect(unableIn(away).map(({ bookingId }) => bookingId)).toEqual(['bkg_cut', 'bkg_sew'])
  })

  it('may be given to anybody, whoever is away', () => {
    const absences = [absence(monday('08:30'), monday('10:30'))]
    const named = [booking({ personId: sewer.id })]
    const proposal = given({ resources: resources({ absences }), bookings: named }, null, ...named)
    expect(proposal.placements[0]?.personId).toBeNull()
    expect(unableIn(proposal)).toEqual([])
  })
})
