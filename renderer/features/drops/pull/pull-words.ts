import type { PullAnswer } from '../../../../shared/contract/drops.ts'
import type { PullRefusal } from '../../../../shared/domain/drop/pull-revision.ts'
import { gateTitle } from '../../../../shared/domain/readiness/gate-title.ts'

type Follows = Extract<PullAnswer, { readonly ok: true }>['value']

/** What the move would do to the drop, a sentence each. */
export function followsWords(follows: Follows): readonly string[] {
  const { kept, booked, retimed, added, removed, voided } = follows
  return [
    ...(kept.length > 0 ? [`${listed(kept)} ${goOn(kept)}${bookedWords(booked)}.`] : []),
    ...(retimed.length > 0
      ? [`${listed(retimed)} ${take(retimed)} another time: the start stays, the end moves.`]
      : []),
    ...(added.length > 0
      ? [`${listed(added)} ${come(added)} new, into the strip of the board.`]
      : []),
    ...(removed.length > 0 ? [`${listed(removed)} ${fall(removed)} away, with its booking.`] : []),
    'Needs of materials are counted anew. What is reserved stays so, but of materials that are no longer taken.',
    ...voided.map(
      (gate) => `“${gateTitle(gate)}” was said of the old revision and is asked again.`,
    ),
  ]
}

export function explainPull(refusal: PullRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'The drop or the revision is no longer as it was. Close this and look again.'
    case 'ended':
      return 'This drop is over. Nothing of it changes any more.'
    case 'has-live-confirmation':
      return `Confirmation v${refusal.number} promises what is made now, so the drop keeps its revision. Withdraw the confirmation first, move the drop, then confirm it anew.`
    case 'started':
      return `${refusal.jobs.join(', ')} ${refusal.jobs.length === 1 ? 'has' : 'have'} begun on the floor: what is cut stays as it was cut. Make the new revision in a drop of its own.`
    case 'not-released':
      return `Revision ${refusal.letter} is ${refusal.state.replace('-', ' ')}. Drops move to released revisions.`
    case 'no-operations':
      return `Revision ${refusal.letter} has no operations: there would be no jobs.`
    case 'unknown-size':
      return `Revision ${refusal.letter} has no size ${refusal.size}, which this drop makes.`
    case 'unknown-colour':
      return `Revision ${refusal.letter} has no ${refusal.colourway}, which this drop makes.`
  }
}

const listed = (names: readonly string[]) => names.join(', ')
const goOn = (names: readonly string[]) => (names.length === 1 ? 'goes on' : 'go on')
const take = (names: readonly string[]) => (names.length === 1 ? 'takes' : 'take')
const come = (names: readonly string[]) => (names.length === 1 ? 'comes' : 'come')
const fall = (names: readonly string[]) => (names.length === 1 ? 'falls' : 'fall')

function bookedWords(booked: number): string {
  if (booked === 0) return ''
  return booked === 1 ? '; one booking stays' : `; ${booked} bookings stay`
}
