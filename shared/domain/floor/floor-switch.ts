import type { Change } from '../change.ts'
import { ok, type Result } from '../result.ts'
import type { FloorRefusal, FloorReport, FloorScene } from './floor-report.ts'
import { report } from './floor-rules.ts'

/** One job paused and another one started or resumed in its place. */
export interface JobSwitch {
  readonly pause: FloorReport
  readonly take: FloorReport
}

/** Both or neither: nothing is paused for a job that cannot start. Each scene is of the floor before either. */
export function switchJobs(
  { pause, take }: JobSwitch,
  scenes: { readonly [Part in keyof JobSwitch]: FloorScene },
): Result<readonly Change[], FloorRefusal> {
  const paused = report(scenes.pause, pause)
  if (!paused.ok) return paused
  const isFreed = scenes.take.busyWith === scenes.pause.job.code
  const taken = report({ ...scenes.take, ...(isFreed && { busyWith: null }) }, take)
  return taken.ok ? ok([...paused.value, ...taken.value]) : taken
}
