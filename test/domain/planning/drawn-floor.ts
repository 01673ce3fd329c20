import fc from 'fast-check'
import type { Hand } from '../../../shared/domain/planning/problem.ts'
import { type PlanProposal, propose } from '../../../shared/domain/planning/propose.ts'
import type { PlanningAsk } from '../../../shared/domain/planning/read-problem.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import type { Kit, KitId, KitOutage, KitOutageId } from '../../../shared/domain/resources/kit.ts'
import type { Person, PersonSkill, PersonSkillId } from '../../../shared/domain/resources/person.ts'
import type { Booking, BookingId } from '../../../shared/domain/schedule/job.ts'
import { openPlan, type Plan, type PlanView } from '../../../shared/domain/schedule/plan.ts'
import { moveBookings } from '../../../shared/domain/schedule/schedule.ts'
import { after } from '../../../shared/domain/time.ts'
import { drawFloor, FLOOR_NOW } from '../../planned-floor.ts'

export interface DrawnFloor {
  readonly plan: Plan
  readonly ask: PlanningAsk
}

const few = fc.integer({ min: 1, max: 2 })
const kits = fc.integer({ min: 1, max: 4 })
const perKind = (count: fc.Arbitrary<number>) =>
  fc.record({ cutter: count, press: count, cell: count, bench: count })

/** Small floors with and without hands, presses that hold two bookings, and some bookings that are fixed. */
export const anyFloor = floorOf({
  drops: fc.integer({ min: 1, max: 5 }),
  steps: fc.integer({ min: 1, max: 8 }),
})

/** Floors of so many jobs that most of their orders are never tried. */
export const crowdedFloor = floorOf({
  drops: fc.integer({ min: 10, max: 14 }),
  steps: fc.integer({ min: 7, max: 8 }),
})

/** The same where all has a place already, free to be moved: as the engine first thought, while changeovers did not count. */
export const standing = (floors: fc.Arbitrary<DrawnFloor>) =>
  floors.map((floor): DrawnFloor => {
    const { view, proposal } = planned(floor, 7, 0)
    const ask = { ...floor.ask, objective: 'fewest-changeovers' } as const
    return { plan: appliedTo(view, proposal).plan, ask }
  })

export const standingFloor = standing(anyFloor)

function floorOf(size: {
  readonly drops: fc.Arbitrary<number>
  readonly steps: fc.Arbitrary<number>
}): fc.Arbitrary<DrawnFloor> {
  return fc
    .record({
      ...size,
      stations: perKind(few),
      kits: perKind(kits),
      hands: fc.constantFrom(0, 3, 8),
      seed: fc.integer(),
      frozen: fc.constantFrom(0, 1440),
      roomyPress: fc.boolean(),
      fixedShare: fc.constantFrom(0, 3, 6),
      kitCount: fc.constantFrom(0, 1, 2),
    })
    .map(({ seed, frozen, roomyPress, fixedShare, kitCount, ...size }) => {
      const drawn = drawFloor({ ...size, weeks: 2, pieces: { least: 20, most: 300 } }, seed)
      const stations = drawn.plan.stations.map((station) =>
        roomyPress && station.kind === 'press' ? { ...station, capacity: 2 } : station,
      )
      const plan = withPeople(withKits({ ...drawn.plan, stations }, kitCount), drawn.hands)
      const ask = { scope: null, frozenUntil: FLOOR_NOW, hands: drawn.hands }
      const frozenUntil = after(FLOOR_NOW, frozen)
      return { plan: withFixed(plan, ask, fixedShare), ask: { ...ask, frozenUntil } }
    })
}

/** The hands as the plan's people, so that the floor's own rules see who is booked twice. */
function withPeople(plan: Plan, hands: readonly Hand[]): Plan {
  const people = hands.map(
    ({ id }): Person => ({ id, name: `Operator ${id}`, role: 'operator', origin: 'own' }),
  )
  const skills = hands.flatMap(({ id, skills: own }) =>
    own.map((skill): PersonSkill => {
      const skillId = `psk_${id}_${skill}` as PersonSkillId
      return { id: skillId, personId: id, skill, origin: 'own' }
    }),
  )
  return { ...plan, resources: { ...plan.resources, people, skills } }
}

/** As many of every kit as said, one of them out of service for a day; none are counted where it is 0. */
function withKits(plan: Plan, count: number): Plan {
  if (count === 0) return plan
  const codes = [...new Set(plan.operations.map(({ setUpKey }) => setUpKey))]
  const own = { origin: 'own' } as const
  const kits = codes.map(
    (code): Kit => ({ id: `kit_${code}` as KitId, code, name: code, count, ...own }),
  )
  const out = { start: after(FLOOR_NOW, 2880), end: after(FLOOR_NOW, 4320) }
  const kitOutages = kits.slice(0, 1).map(
    ({ id: kitId }): KitOutage => ({
      id: 'kou_1' as KitOutageId,
      kitId,
      count: 1,
      ...out,
      note: '',
      ...own,
    }),
  )
  const kitNeeds = plan.operations.map(({ id, setUpKey }) => ({ operationId: id, kit: setUpKey }))
  return { ...plan, resources: { ...plan.resources, kits, kitOutages, kitNeeds } }
}

/** Where the engine itself would have some of the jobs, every so many of them fixed there in one way or another. */
function withFixed(plan: Plan, ask: PlanningAsk, share: number): Plan {
  if (share === 0) return plan
  const view = openPlan(plan)
  const { proposal } = planned({ plan, ask }, 1, 0)
  const ways = [
    { state: 'proposed', lock: 'locked' },
    { state: 'confirmed', lock: 'locked' },
    { state: 'proposed', lock: 'free' },
  ] as const
  const bookings = appliedTo(view, proposal)
    .plan.bookings.filter((_, index) => index % share === 0)
    .map((booking, index): Booking => ({ ...booking, ...ways[index % ways.length]! }))
  return { ...plan, bookings }
}

export function planned({ plan, ask }: DrawnFloor, seed = 1, iterations = 300) {
  const view = openPlan(plan)
  const { problem, engine } = openSearch(view, ask, seed)
  engine.step(iterations)
  return { view, problem, engine, proposal: propose(problem, engine.best().sequence) }
}

/** The plan after the proposal's moves were made by the one rule that moves bookings. */
export function appliedTo(view: PlanView, { moves }: Pick<PlanProposal, 'moves'>): PlanView {
  const moved = moveBookings(view, moves, ({ id }) => `bkg_${id}` as BookingId)
  if (!moved.ok) throw new Error(`The proposal was refused: ${moved.refusal.code}`)
  const placed = moved.value.map(({ after: booking }) => booking as Booking)
  const ids = new Set(placed.map(({ id }) => id))
  const stay = view.plan.bookings.filter(({ id }) => !ids.has(id))
  return openPlan({ ...view.plan, bookings: [...stay, ...placed] })
}
