import type { PrintMade, WeekPrintAsk } from '../../../../shared/contract/printing.ts'
import { type Instant, type Span, startOfDay } from '../../../../shared/domain/time.ts'
import { hashOf } from '../../database/blobs.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { readHeldDrops } from '../../database/reads/read-holds.ts'
import { readPlan } from '../../database/reads/read-plan.ts'
import type { Hands } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'

/** Weeks of the board as they stand now, on paper. */
export async function printWeek(
  { reader, workers, prints, resources, now }: Hands,
  { start, weeks: count, paper }: WeekPrintAsk,
  watch: Watch,
): Promise<PrintMade> {
  const { name: title, zone } = readFloor(reader)
  const at = now()
  const week = (index: number): Instant => startOfDay(start, zone, 7 * index)
  const weeks = Array.from({ length: count }, (_, index): Span => {
    return { start: week(index), end: week(index + 1) }
  })
  const plan = readPlan(reader, at, { start, end: week(count) })
  const held = readHeldDrops(reader)
  const work = { plan, weeks, paper, held, title, at, resources }
  const { pdf, pages } = await workers.run('print-week', work, watch)
  const made = hashOf(pdf)
  prints.put(made, { pdf, ticketsOf: [] })
  return { made, pages }
}
