import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { openPlan, type Plan } from '../../../../shared/domain/schedule/plan.ts'
import type { Instant, Span } from '../../../../shared/domain/time.ts'
import { layWeek, WEEK_PAPERS, type WeekPaper } from '../../../../shared/domain/week/week-sheet.ts'
import type { Watch } from '../watch.ts'
import type { DocumentFonts } from './document-fonts.ts'
import { pagesOf } from './pages.ts'
import { renderPdf } from './pdf-render.ts'
import type { PrintedPdf } from './print-pieces.ts'
import { weekNotesContent, weekSheetContent } from './print-week-sheet.ts'

export interface WeeksToPrint {
  readonly plan: Plan
  readonly weeks: readonly Span[]
  readonly paper: WeekPaper
  /** Drops whose windows are held. */
  readonly held: readonly DropId[]
  /** The floor's name. */
  readonly title: string
  readonly at: Instant
}

/** Weeks of the board, a sheet or more for each. */
export async function printWeeks(
  work: WeeksToPrint,
  fonts: DocumentFonts,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  const { plan, weeks, paper, held, title, at } = work
  const view = openPlan(plan)
  const sheets = weeks.flatMap((week, index) => {
    watch.progress((index / weeks.length) * 0.5, `Week ${index + 1} of ${weeks.length}`)
    return layWeek(view, week, paper, new Set(held))
  })
  const facts = { view, title, at }
  const content = sheets.flatMap((sheet) => [
    weekSheetContent(facts, sheet),
    ...weekNotesContent(facts, sheet),
  ])
  const pages = content.length
  const numbered = content.map((page, index) => page(`page ${index + 1} of ${pages}`))
  watch.progress(0.5, 'Writing the PDF')
  const document = pagesOf({ title: `Week of ${title}`, size: WEEK_PAPERS[paper], at }, numbered)
  return { pdf: await renderPdf(document, fonts), pages }
}
