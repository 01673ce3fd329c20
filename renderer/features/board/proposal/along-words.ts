import type { Along } from '../../../../shared/domain/planning/accept.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { type PlanView, predecessorsOf } from '../../../../shared/domain/schedule/plan.ts'
import { nameApart, othersThan } from '../conflict-words.ts'
import type { Choice, ShownProposal } from './proposal-state.ts'

/** So many that came along are named. */
const NAMED = 4

/** What came along with the last choice, each with what would be wrong otherwise. */
export function explainAlong({
  view,
  acceptance,
  choice,
}: Pick<ShownProposal, 'view' | 'choice'> & {
  readonly acceptance: { readonly along: readonly Along[] }
}): readonly string[] {
  if (choice === null) return []
  const { along } = acceptance
  const more = along.slice(NAMED)
  return [
    ...along.slice(0, NAMED).map((one) => alongWords(view, one, choice.how)),
    ...(more[0] ? [`Also ${nameApart(view, more[0].jobId)}${othersThan(more)}.`] : []),
  ]
}

function alongWords(view: PlanView, along: Along, how: Choice['how']): string {
  const verb = how === 'keep' ? 'Also keeps' : 'Also accepts'
  const name = (id: JobId) => (id === along.jobId ? 'it' : nameApart(view, id))
  const [taken, kept] = sidesOf(along, how)
  return `${verb} ${nameApart(view, along.jobId)}: ${clashWords(view, along.why, taken, kept, name)}.`
}

/** It is on one side; the first on the other is named. */
function sidesOf({ jobId, taken, kept }: Along, how: Choice['how']): readonly [JobId, JobId] {
  return how === 'keep' ? [jobId, kept[0] ?? jobId] : [taken[0] ?? jobId, jobId]
}

function clashWords(
  view: PlanView,
  why: Along['why'],
  taken: JobId,
  kept: JobId,
  name: (id: JobId) => string,
): string {
  const [mover, stayer] = [name(taken), name(kept)]
  switch (why) {
    case 'out-of-order':
      return orderWords(view, taken, kept, name)
    case 'overlap':
      return `${mover} would go where ${stayer} stands`
    case 'person-busy':
      return `${mover} would need somebody who is busy with ${stayer}`
    case 'kit-busy':
      return `${mover} would need a kit that ${stayer} has`
    case 'set-up':
      return `${setUpOf(mover)} counts on where ${stayer} goes`
    case 'unset':
    case 'set-up-changed':
      return `${mover} would leave ${stayer} too little time to be set up`
    case 'no-changeover':
      return `no set-up leads from one to the other of ${mover} and ${stayer}`
    case 'no-room':
    case 'outside-shift':
    case 'calendar-changed':
    case 'material-short':
    case 'material-late':
    case 'person-away':
    case 'person-unskilled':
    case 'nobody-here':
    case 'kit-out':
    case 'kit-unfit':
    case 'incapable':
    case 'past':
      return `${mover} would not fit while ${stayer} stays`
  }
}

/** Which of the two is to come first, and whether all of it must be done by then. */
function orderWords(
  view: PlanView,
  taken: JobId,
  kept: JobId,
  name: (id: JobId) => string,
): string {
  const linkOf = (after: JobId, before: JobId) =>
    predecessorsOf(view, view.job.get(after)!).find(({ job }) => job.id === before)
  const back = linkOf(taken, kept)
  const [after, before] = back ? [taken, kept] : [kept, taken]
  const link = back ?? linkOf(kept, taken)
  if (!link) return `${name(taken)} would be out of order while ${name(kept)} stays`
  return link.transferBatch === null
    ? `${name(after)} would start before ${name(before)} is over`
    : `${name(after)} would start before enough of ${name(before)} is done`
}

function setUpOf(name: string): string {
  return name === 'it' ? 'its set-up' : `the set-up of ${name}`
}
