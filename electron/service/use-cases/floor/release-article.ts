import type { ArticleEntry } from '../../../../shared/contract/floor.ts'
import type { ArticleRefusal } from '../../../../shared/contract/refusals.ts'
import { added, type Change } from '../../../../shared/domain/change.ts'
import { progressOf } from '../../../../shared/domain/floor/floor-run.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { offRecipe, recipeContent } from '../../../../shared/domain/style/recipe.ts'
import { hashOf } from '../../database/blobs.ts'
import { findArticle } from '../../database/reads/read-articles.ts'
import { readEvents } from '../../database/reads/read-progress.ts'
import { findRecipe } from '../../database/reads/read-recipes.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'

/** Keeps that somebody released the first good piece of the job that is on at a station (DOMAIN rule 24). */
export function releaseArticle(
  { reader, now }: Hands,
  { jobId, ...entry }: ArticleEntry,
): Result<readonly Change[], ArticleRefusal> {
  const job = find(reader, 'job', jobId)
  const station = find(reader, 'station', entry.stationId)
  if (!job || !station) return refuse({ code: 'gone' })
  const recipe = findRecipe(reader, job.operationId)
  if (!recipe) return refuse({ code: 'no-recipe' })
  if (entry.by === '') return refuse({ code: 'no-reason' })
  const isOn = reader.one(
    "select 1 from booking where jobId = ? and stationId = ? and state = 'running'",
    jobId,
    station.id,
  )
  if (!isOn) return refuse({ code: 'not-on', station: station.code })
  if (progressOf(readEvents(reader, [jobId])).good === 0) return refuse({ code: 'no-first-piece' })
  const before = findArticle(reader, recipe, station.id)
  if (before) return refuse({ code: 'released-already', by: before.by })
  const off = offRecipe(recipe, entry)
  if (off) return refuse(off)
  const { operationId, origin } = job
  const recipeHash = hashOf(recipeContent(recipe))
  return ok(added('firstArticle', { ...entry, operationId, recipeHash, jobId, at: now(), origin }))
}
