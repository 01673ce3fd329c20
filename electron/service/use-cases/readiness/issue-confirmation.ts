import { isDeepStrictEqual } from 'node:util'
import type { Issue } from '../../../../shared/contract/drops.ts'
import type { IssueRefusal } from '../../../../shared/contract/refusals.ts'
import { added, altered, type Change, removed } from '../../../../shared/domain/change.ts'
import type { Confirmation } from '../../../../shared/domain/confirmation/confirmation.ts'
import type {
  ConfirmationId,
  ConfirmationRecord,
} from '../../../../shared/domain/confirmation/confirmation-record.ts'
import { findFailed, gatesOf } from '../../../../shared/domain/readiness/gates.ts'
import { announceableTotal } from '../../../../shared/domain/readiness/promise.ts'
import type { DropFacts } from '../../../../shared/domain/readiness/readiness.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { type Instant, instant } from '../../../../shared/domain/time.ts'
import { readConfirmations } from '../../database/reads/read-confirmations.ts'
import { readFactsOf } from '../../database/reads/read-facts.ts'
import { findHold, readEvenings } from '../../database/reads/read-holds.ts'
import { keyIdOfPrivateKey } from '../../signing/sign-document.ts'
import type { Hands, Prepared } from '../../use-case.ts'
import { confirmationOf, headOf } from './confirmation-payload.ts'
import { type Drafted, draftDocument } from './export-readiness.ts'

type Outcome = Result<Prepared<'readiness.issue'>, IssueRefusal>

/**
 * Signs what the records say now and writes its three files. The records are looked at again within the
 * transaction: if they changed while the files were made, nothing is issued.
 */
export async function issueConfirmation(hands: Hands, ask: Issue): Promise<Outcome> {
  const issuedAt = hands.now()
  const drawn = draw(hands, ask, issuedAt)
  if (!drawn.ok) return drawn
  const drafted = await draftDocument(hands, drawn.value, ask.folder)
  if (!drafted.ok) return drafted
  return ok({
    decide: () => decide(hands, ask, issuedAt, drawn.value, drafted.value),
    finish: drafted.value.settle,
    abandon: drafted.value.discard,
  })
}

function decide(
  hands: Hands,
  ask: Issue,
  issuedAt: Instant,
  signed: Confirmation,
  drafted: Drafted,
): Result<readonly Change[], IssueRefusal> {
  const again = draw(hands, ask, issuedAt)
  if (!again.ok) return again
  if (!isDeepStrictEqual(again.value, signed)) return refuse({ code: 'changed-meanwhile' })
  const facts = readFactsOf(hands.reader, hands.now(), ask.dropId)
  if (!facts) return refuse({ code: 'gone' })
  hands.blobs.keep(Buffer.from(drafted.files.json))
  return ok([
    ...added('confirmation', recordOf(hands, facts, signed, drafted)),
    ...confirmedBookings(facts),
    ...noLongerHeld(hands, facts),
  ])
}

/** The document as the records have it now. */
function draw(hands: Hands, ask: Issue, issuedAt: Instant): Result<Confirmation, IssueRefusal> {
  if (!hands.key) return refuse({ code: 'no-key' })
  if (ask.signer === '') return refuse({ code: 'no-signer' })
  if (ask.expiresAt <= issuedAt) return refuse({ code: 'expires-too-soon' })
  const facts = readFactsOf(hands.reader, hands.now(), ask.dropId)
  if (!facts) return refuse({ code: 'gone' })
  const failing = findFailed(gatesOf(facts))
  if (failing.length > 0)
    return refuse({ code: 'not-ready', gates: failing.map(({ gate }) => gate) })
  if (announceableTotal(facts) === 0) return refuse({ code: 'nothing-to-announce' })
  const before = readConfirmations(hands.reader, ask.dropId)[0]
  const head = headOf(facts, {
    number: (before?.number ?? 0) + 1,
    keyId: keyIdOfPrivateKey(hands.key.privateKey),
    signer: ask.signer,
    role: ask.role,
    issuedAt,
  })
  if (!head) return refuse({ code: 'not-ready', gates: ['window-booked'] })
  return ok(confirmationOf(facts, head, ask, before?.documentHash ?? null))
}

function recordOf(
  { newId }: Hands,
  { drop }: DropFacts,
  signed: Confirmation,
  { files }: Drafted,
): ConfirmationRecord {
  return {
    id: newId<ConfirmationId>('cnf'),
    dropId: drop.id,
    number: signed.number,
    kind: 'confirmation',
    documentHash: files.fingerprint,
    supersedes: signed.supersedes,
    promised: signed.announceable,
    commitAt: instant(signed.commitAt),
    targetAt: instant(signed.targetAt),
    issuedAt: instant(signed.issuedAt),
    expiresAt: instant(signed.expiresAt),
    signer: signed.signer.name,
    origin: drop.origin,
  }
}

/** What was held is confirmed now: no expiry lets go of it any more, and the evenings opened for it stay open. */
function noLongerHeld({ reader }: Hands, { drop }: DropFacts): readonly Change[] {
  const hold = findHold(reader, drop.id)
  const evenings = readEvenings(reader, drop.id).map(({ evening }) => evening)
  return hold ? [...removed('holdEvening', ...evenings), ...removed('hold', hold)] : []
}

/** A promise pins its window: every booking of it that has not started is confirmed and locked. */
function confirmedBookings({ jobs, view }: DropFacts): readonly Change[] {
  return jobs.flatMap(({ id }) => {
    const booking = view.bookingOf.get(id)
    if (!booking || booking.state === 'running' || booking.state === 'done') return []
    if (booking.state === 'confirmed' && booking.lock === 'locked') return []
    return [altered('booking', booking, { state: 'confirmed', lock: 'locked' })]
  })
}
