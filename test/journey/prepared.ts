import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { FloorEventKind } from '../../shared/domain/floor/floor-event.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import { earliestFit } from '../../shared/domain/schedule/earliest-fit.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { DAY, HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { saidAt } from '../said-at.ts'
import { CLOCK, openSample, openSmallService, type SmallService } from '../small-service.ts'
import { type Desk, type DeskOptions, freshFolder, openDesk } from './desk.ts'

const fileIn = (data: string) => join(data, 'factory.sqlite')

/** A data folder with the sample factory in it, after what was done there before anybody opened the window. */
export async function preparedFolder(
  work: (factory: SmallService) => Promise<void> = async () => {},
  clock = CLOCK,
): Promise<string> {
  const data = freshFolder()
  copyFileSync(await sampleAt(clock), fileIn(data))
  await behindTheDesk(data, work, clock)
  return data
}

/** The sample factory as it stands at that instant, in its window, without the questions of a first run. */
export async function openSampleDesk(clock: string, options: DeskOptions = {}): Promise<Desk> {
  const data = options.data ?? (await preparedFolder(undefined, clock))
  const desk = await openDesk({ clock, ...options, data })
  await desk.window.getByRole('navigation', { name: 'Rooms' }).waitFor()
  return desk
}

/** Made once for all journeys of a run; renamed into its place, so that nobody copies half of one. */
async function sampleAt(clock: string): Promise<string> {
  const folder = process.env.SELVEDGE_TEST_SAMPLES ?? freshFolder()
  const made = join(folder, `${Date.parse(clock)}.sqlite`)
  if (existsSync(made)) return made
  const making = join(folder, String(process.pid))
  mkdirSync(making, { recursive: true })
  const factory = await openSample({ database: fileIn(making), clock })
  factory.close()
  renameSync(fileIn(making), made)
  return made
}

/** Does something to a factory whose window is closed, as a colleague at another PC would. */
export async function behindTheDesk(
  data: string,
  work: (factory: SmallService) => Promise<void>,
  clock = CLOCK,
): Promise<void> {
  const factory = openSmallService({ database: fileIn(data), clock })
  await work(factory)
  factory.close()
}

export async function stationCalled(factory: SmallService, code: string): Promise<StationId> {
  const { stations } = await factory.see('factory.setup', null)
  return stations.find((one) => one.code === code)!.id
}

/** What an operator at a station reports of the job in hand, or of the next, with the window closed. */
export function reportBehind(
  data: string,
  clock: string,
  code: string,
  [kind, pieces]: readonly [FloorEventKind, number],
): Promise<void> {
  return behindTheDesk(data, (factory) => reportAt(factory, code, kind, pieces), clock)
}

async function reportAt(
  factory: SmallService,
  code: string,
  kind: FloorEventKind,
  pieces: number,
): Promise<void> {
  const stationId = await stationCalled(factory, code)
  const screen = await factory.see('floor.station', stationId)
  const inHand = screen?.station.current ?? screen?.station.queue[0]
  if (!inHand) throw new Error(`Nothing is to be done at ${code}`)
  const said = saidAt(stationId, inHand.job.id, kind, { pieces: pieces as Pieces })
  await factory.must('floor.report', said)
}

/** Places each job of a drop that is not booked at the first free moment of any station that can do it. */
export async function placeAll(factory: SmallService, code: string): Promise<void> {
  for (const { job, operation } of await jobsOf(factory, code)) {
    const view = openPlan((await seePlan(factory)).plan)
    const station = view.plan.stations.findLast(({ kind }) => kind === operation.stationKind)
    const start = station && earliestFit(view, job.id, station.id, instant(CLOCK))
    if (view.bookingOf.has(job.id) || !station || !start) continue
    await factory.must('schedule.moveJobs', [{ jobId: job.id, stationId: station.id, start }])
  }
}

/** Moves the last job of a drop so many days on. */
export async function putOff(factory: SmallService, code: string, days: number): Promise<void> {
  const { booking } = (await jobsOf(factory, code)).at(-1) ?? {}
  if (!booking) throw new Error(`The last job of ${code} has no booking to put off`)
  const { id, jobId, stationId } = booking
  const start = (booking.start + days * DAY) as Instant
  await factory.must('schedule.setLock', { bookingIds: [id], lock: 'free' })
  await factory.must('schedule.moveJobs', [{ jobId, stationId, start }])
}

/** Takes a drop's jobs off the board, so that they are in nobody's way. */
export async function takeOff(factory: SmallService, code: string): Promise<void> {
  const bookings = (await jobsOf(factory, code)).flatMap(({ booking }) => booking ?? [])
  await factory.must(
    'schedule.unschedule',
    bookings.map(({ id }) => id),
  )
}

async function jobsOf(factory: SmallService, code: string) {
  const drops = await factory.see('drops.list', null)
  const found = drops.find(({ drop }) => drop.code === code)
  const sheet = found && (await factory.see('drops.sheet', found.drop.id))
  if (!sheet) throw new Error(`There is no drop ${code}`)
  return sheet.jobs
}

function seePlan(factory: SmallService) {
  const start = instant(CLOCK)
  return factory.see('schedule.plan', {
    start: (start - HOUR) as Instant,
    end: (start + 40 * DAY) as Instant,
  })
}
