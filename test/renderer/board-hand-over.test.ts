import { describe, expect, it } from 'vitest'
import type { BoardView } from '../../renderer/features/board/board-view.ts'
import { handedOver } from '../../renderer/features/board/panel/hand-over.ts'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Person, PersonId } from '../../shared/domain/resources/person.ts'
import type { BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { booking, job, line, monday, station, view } from '../small-factory.ts'
import { absence, personSkill, resources, sewer } from '../small-resources.ts'

const other: Person = { ...sewer, id: 'per_2' as PersonId, name: 'Operator 2' }
const skills = [personSkill(), personSkill({ id: 'psk_2' as never, personId: other.id })]
const away = resources({
  people: [sewer, other],
  skills,
  absences: [absence(monday('08:00'), monday('16:00'))],
})
const named = booking({ personId: sewer.id })

function fixIn(differs: Partial<Plan>) {
  const open = view({ links: [], bookings: [named], resources: away, ...differs })
  const [conflict] = findConflicts(open).filter(({ code }) => code === 'person-away')
  return handedOver({ view: open } as BoardView, conflict!, named)
}

describe('work of somebody who is away', () => {
  it('is offered to another who can do it, at the same place and time', () => {
    expect(fixIn({})).toEqual({
      label: 'Give it to Operator 2',
      move: {
        jobId: named.jobId,
        stationId: named.stationId,
        start: named.start,
        personId: other.id,
      },
      manner: 'alone',
    })
  })

  it('is offered to nobody who cannot do it, or who has something else to do then', () => {
    expect(fixIn({ resources: { ...away, skills: skills.slice(0, 1) } })).toBeNull()
    const theirs = line({ id: 'dln_2' as never })
    const work = job({ id: 'job_2' as JobId, dropLineId: theirs.id })
    const busy = booking({ id: 'bkg_2' as BookingId, jobId: work.id, personId: other.id })
    const stations = [station({ capacity: 2 })]
    const both = { stations, lines: [line(), theirs], jobs: [job(), work] }
    expect(fixIn({ ...both, bookings: [named, busy] })).toBeNull()
  })
})
