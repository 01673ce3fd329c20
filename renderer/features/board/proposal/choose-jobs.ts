import {
  type Acceptance,
  accepting,
  acceptingOnly,
} from '../../../../shared/domain/planning/accept.ts'
import { kpisAfter } from '../../../../shared/domain/planning/kpis.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { inSlices } from './in-slices.ts'
import {
  type Asked,
  type Proposing,
  type ShownProposal,
  setProposal,
  useProposal,
} from './proposal-state.ts'

/**
 * Accepts these jobs, with what they cannot stand without; or where all of them are, keeps them, with what needs them.
 * Buttons and boxes say so at once; the rest is shown when it is worked out, for the last of several choices only.
 */
export function toggle(jobIds: readonly JobId[], tell: Asked['tell'] = () => undefined): void {
  const { now, asked, hoped } = useProposal.getState()
  if (now.state !== 'shown') return
  const own = jobIds.filter((id) => now.offer.movable.has(id))
  const [first] = own
  if (!first) return
  const jobs = hoped ?? now.acceptance.jobs
  const how = own.every((id) => jobs.has(id)) ? 'keep' : 'accept'
  const { dropId } = now.view.job.get(first)!
  const one = { how, dropId, jobId: own.length > 1 ? null : first, jobIds: own, tell } as const
  useProposal.setState({ asked: [...asked, one], hoped: new Set(wantedBy(one, jobs)) })
  if (asked.length === 0) void answer(now, now.acceptance).catch((error) => leave(now, error))
}

/** Nothing waits on for what could not be worked out: what is shown holds, and the fault is told as any is. */
function leave(shown: ShownProposal, fault: unknown): never {
  if (useProposal.getState().now === shown) setProposal(shown)
  throw fault
}

/** One choice after the other, each from where the one before it led. */
async function answer(shown: ShownProposal, from: Acceptance): Promise<void> {
  const isWaited = () => useProposal.getState().now === shown
  const [one] = useProposal.getState().asked
  if (!one) return
  const worked = await inSlices(workOut(shown, one, from), isWaited)
  if (!worked || !isWaited()) return
  const asked = useProposal.getState().asked.slice(1)
  if (asked.length === 0) return show({ ...shown, ...worked }, one)
  useProposal.setState({ asked })
  return answer(shown, worked.acceptance)
}

function* workOut(
  { offer, view }: ShownProposal,
  one: Asked,
  { jobs }: Acceptance,
): Generator<undefined, Pick<ShownProposal, 'acceptance' | 'after'>> {
  const rounds = one.how === 'accept' ? accepting : acceptingOnly
  const acceptance = yield* rounds(offer, wantedBy(one, jobs))
  yield
  const after = kpisAfter(view, acceptance)
  yield
  return { acceptance, after }
}

function show(shown: ShownProposal, { how, dropId, jobId, tell }: Asked): void {
  const next = { ...shown, choice: { how, dropId, jobId } }
  setProposal(next)
  tell(next)
}

function wantedBy({ how, jobIds }: Asked, jobs: ReadonlySet<JobId>): readonly JobId[] {
  return how === 'accept' ? [...jobs, ...jobIds] : [...jobs].filter((id) => !jobIds.includes(id))
}

/** Which jobs are accepted, or will be as soon as the last choice is worked out. */
function acceptedIn({ now, hoped }: Proposing): ReadonlySet<JobId> {
  if (now.state !== 'shown') return NONE
  return hoped ?? now.acceptance.jobs
}

const NONE: ReadonlySet<JobId> = new Set()

/** How many of these are: what shows it is drawn anew only where that is another number, for there may be hundreds. */
export function useAccepted(jobIds: readonly JobId[]): number {
  return useProposal((state) => {
    const jobs = acceptedIn(state)
    return jobIds.filter((id) => jobs.has(id)).length
  })
}
