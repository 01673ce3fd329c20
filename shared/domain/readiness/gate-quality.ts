import type { JobArticle } from '../floor/first-article.ts'
import type { Progress } from '../floor/floor-run.ts'
import { printMoment } from '../print-time.ts'
import { type DropFacts, type Finding, failed, notDue, passed, saw } from './readiness.ts'

/** At least this share of what has been made so far must be good. */
const GOOD_SHARE = 0.95

/** Of what has been made enough is good, and somebody has released the first piece of each job by a recipe. */
export function firstArticleGood(facts: DropFacts): Finding {
  const started = startedOf(facts)
  if (started.length === 0) return notDue(saw('Floor', 'not started'))
  const good = total(started, 'good')
  const made = good + total(started, 'scrap')
  if (made === 0) return notDue(saw('Floor', 'started, nothing counted yet'))
  const counted = saw('Counted', `${Math.round((good / made) * 100)} % of ${made} are good`)
  const articles = articlesOf(facts)
  const seen = [counted, ...articles.map((one) => articleSeen(one, facts))]
  if (good / made < GOOD_SHARE) return failed(...seen)
  return articles.some(({ article }) => article === null) ? notDue(...seen) : passed(...seen)
}

/** What is finished was made before anybody asked for its first piece, or with it released. */
function articlesOf({ jobs, progress, articles }: DropFacts): readonly JobArticle[] {
  const mine = new Set(jobs.map(({ id }) => id))
  return articles
    .filter(({ jobId }) => mine.has(jobId))
    .filter(({ jobId, article }) => article !== null || progress.get(jobId)?.state !== 'done')
}

function articleSeen({ operation, station, article }: JobArticle, { floor }: DropFacts) {
  const what = `First article of ${operation} at ${station}`
  if (!article) return saw(what, 'not released yet')
  return saw(what, `released by ${article.by}, ${printMoment(article.at, floor.zone)}`, 'person')
}

export function qualityPassed(facts: DropFacts): Finding {
  const { jobs, lines, progress, floor } = facts
  const finished = jobs.filter(({ id }) => progress.get(id)?.state === 'done')
  if (jobs.length === 0 || finished.length < jobs.length) {
    return notDue(saw('Floor', `${finished.length} of ${jobs.length} jobs finished`))
  }
  const lastOf = (lineId: string) => {
    const ids = lines.find(({ line }) => line.id === lineId)?.operations.map(({ id }) => id) ?? []
    return jobs.filter((job) => job.dropLineId === lineId && job.operationId === ids.at(-1))
  }
  const short = lines.flatMap(({ line, style }) => {
    const parts = lastOf(line.id)
    const good = parts.reduce((sum, { id }) => sum + (progress.get(id)?.good ?? 0), 0)
    const planned = parts.reduce((sum, { pieces }) => sum + pieces, 0)
    const least = (planned * (1000 - floor.expectedLoss)) / 1000
    return good >= least ? [] : [saw(style.code, `${good} good of ${planned}`)]
  })
  return short.length > 0 ? failed(...short) : passed(saw('Finished', `${finished.length} jobs`))
}

function startedOf({ jobs, progress }: DropFacts): readonly Progress[] {
  return jobs.flatMap(({ id }) => progress.get(id) ?? []).filter(({ state }) => state !== 'waiting')
}

function total(runs: readonly Progress[], what: 'good' | 'scrap'): number {
  return runs.reduce((sum, run) => sum + run[what], 0)
}
