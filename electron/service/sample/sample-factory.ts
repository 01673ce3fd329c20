import { added, type Change } from '../../../shared/domain/change.ts'
import { finishOf, startFor } from '../../../shared/domain/resources/calendar.ts'
import type { Floor } from '../../../shared/domain/resources/floor.ts'
import type { Resources } from '../../../shared/domain/resources/resources.ts'
import { earliestFit } from '../../../shared/domain/schedule/earliest-fit.ts'
import type { Booking, BookingId } from '../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView, withBookings } from '../../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../../shared/domain/schedule/schedule.ts'
import { DAY, type Instant, type Minutes, startOfDay } from '../../../shared/domain/time.ts'
import type { Hands } from '../use-case.ts'
import type { SampleFile } from './read-sample.ts'
import { DROPS, OVERLAP } from './sample-data.ts'
import { type SampleDropRecords, sampleDrop, sampleReservations } from './sample-drops.ts'
import { floorChanges, type SampleFloor, sampleFloor } from './sample-floor.ts'
import { landedChanges } from './sample-landed.ts'
import { moduleChanges, sampleModules } from './sample-patterns.ts'
import { type SampleStyleRecords, sampleStyles, styleChanges } from './sample-styles.ts'
import { sampleProofs } from './sample-tooling.ts'

/** A small factory to try everything on: every record of it is tagged and can be removed in one step. */
export function sampleFactory(
  hands: Hands,
  floor: Floor,
  files: readonly SampleFile[],
): readonly Change[] {
  const shop = sampleFloor(hands, floor.zone)
  const modules = sampleModules(hands, files, shop.materials)
  const styles = sampleStyles(hands, modules, shop.materials)
  const drops = DROPS.flatMap((sample, band) => {
    const style = styles.find((one) => one.style.code === sample.style)
    return style ? [sampleDrop(hands, floor, sample, style, band)] : []
  })
  return [
    ...floorChanges(shop),
    ...moduleChanges(modules),
    ...styleChanges(styles),
    ...landedChanges(
      hands,
      floor,
      styles.map(({ style }) => style),
    ),
    ...added('recipeProof', ...sampleProofs(hands, styles, shop.stations)),
    ...added('drop', ...drops.map(({ drop }) => drop)),
    ...added('dropLine', ...drops.map(({ line }) => line)),
    ...added('dropQuantity', ...drops.flatMap(({ quantities }) => quantities)),
    ...added('job', ...drops.flatMap(({ jobs }) => jobs)),
    ...added('approval', ...drops.flatMap(({ approvals }) => approvals)),
    ...added('reservation', ...sampleReservations(hands, drops, styles, shop.materials, shop.lots)),
    ...added('booking', ...bookings(hands, floor, shop, styles, drops)),
  ]
}

/** Books each drop's jobs as early as the board's own rule allows, then makes the one conflict. */
function bookings(
  hands: Hands,
  floor: Floor,
  shop: SampleFloor,
  styles: readonly SampleStyleRecords[],
  drops: readonly SampleDropRecords[],
): readonly Booking[] {
  let view = openPlan(planOf(hands, floor, shop, styles, drops))
  for (const { sample, jobs } of drops) {
    sample.stations.forEach((code, index) => {
      const station = shop.stations.find((one) => one.code === code)
      const job = jobs[index]
      const personId = shop.people.find(({ name }) => name === sample.people[index])?.id ?? null
      const from = startOfDay(hands.now(), floor.zone, 1)
      const start = job && station && earliestFit(view, job.id, station.id, from)
      if (start)
        view = placed(hands, view, { jobId: job.id, stationId: station.id, start, personId })
    })
  }
  return overlapped(view, drops)
}

function placed(
  hands: Hands,
  view: PlanView,
  move: Parameters<typeof proposeMove>[1][number],
): PlanView {
  const { placements } = proposeMove(view, [move], () => hands.newId<BookingId>('bkg'))
  return withBookings(view, placements)
}

/** Pulls the last drop's sewing forward into the sewing before it: what somebody would have dragged too far. */
function overlapped(view: PlanView, drops: readonly SampleDropRecords[]): readonly Booking[] {
  const hoodie = drops.find(({ sample }) => sample.code === 'HD-02')
  const sewing = hoodie?.jobs.flatMap(({ id }) => view.bookingOf.get(id) ?? [])[1]
  if (!sewing) return view.plan.bookings
  const time = view.workingTime(sewing.stationId)
  const start = startFor(time, sewing.start, OVERLAP as Minutes)
  const end = start && finishOf(time, start, (sewing.setUp + sewing.run) as Minutes)
  if (!start || !end) return view.plan.bookings
  return withBookings(view, [{ ...sewing, start, end }]).plan.bookings
}

function planOf(
  { now }: Hands,
  floor: Floor,
  shop: SampleFloor,
  styles: readonly SampleStyleRecords[],
  drops: readonly SampleDropRecords[],
) {
  const at = now()
  return {
    now: at,
    zone: floor.zone,
    efficiency: floor.efficiency,
    horizon: { start: at, end: (at + 90 * DAY) as Instant },
    covers: { start: at, end: (at + 90 * DAY) as Instant },
    stations: shop.stations,
    shifts: shop.shifts,
    closures: [],
    openings: [],
    changeoverRules: shop.rules,
    drops: drops.map(({ drop }) => drop),
    lines: drops.map(({ line }) => line),
    operations: styles.flatMap(({ operations }) => operations),
    links: styles.flatMap(({ links }) => links),
    learning: styles.flatMap(({ learning }) => learning ?? []),
    jobs: drops.flatMap(({ jobs }) => jobs),
    bookings: [],
    pins: [],
    supplies: [],
    resources: resourcesOf(shop, styles),
  }
}

function resourcesOf(shop: SampleFloor, styles: readonly SampleStyleRecords[]): Resources {
  const { people, skills, personShifts, absences, kits, kitPlaces } = shop
  const kitNeeds = styles.flatMap((style) => style.kits)
  return { people, skills, personShifts, absences, kits, kitPlaces, kitOutages: [], kitNeeds }
}
