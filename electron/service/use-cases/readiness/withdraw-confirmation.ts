import type { WithdrawalAsk } from '../../../../shared/contract/drops.ts'
import type { IssueRefusal } from '../../../../shared/contract/refusals.ts'
import { added, type Change } from '../../../../shared/domain/change.ts'
import type {
  ReadinessDocument,
  Withdrawal,
} from '../../../../shared/domain/confirmation/confirmation.ts'
import type {
  ConfirmationId,
  ConfirmationRecord,
} from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { instant, isoOf } from '../../../../shared/domain/time.ts'
import { findLive } from '../../database/reads/read-confirmations.ts'
import { keyIdOfPrivateKey } from '../../signing/sign-document.ts'
import type { Hands, Prepared } from '../../use-case.ts'
import { find } from '../edit.ts'
import { type Drafted, draftDocument, readIssued } from './export-readiness.ts'

type Outcome = Result<Prepared<'readiness.withdraw'>, IssueRefusal>

/** Takes back the confirmation that stands, by a signed document that names it. */
export async function withdrawConfirmation(hands: Hands, ask: WithdrawalAsk): Promise<Outcome> {
  const live = findLive(hands.reader, ask.dropId)
  if (!live) return refuse({ code: 'not-live' })
  const withdrawal = draw(hands, ask, live)
  if (!withdrawal.ok) return withdrawal
  const drafted = await draftDocument(hands, withdrawal.value, ask.folder)
  if (!drafted.ok) return drafted
  return ok({
    decide: () => decide(hands, live, withdrawal.value, drafted.value),
    finish: drafted.value.settle,
    abandon: drafted.value.discard,
  })
}

function draw(
  hands: Hands,
  { signer, role, reason }: WithdrawalAsk,
  live: ConfirmationRecord,
): Result<Withdrawal, IssueRefusal> {
  if (!hands.key) return refuse({ code: 'no-key' })
  if (signer === '') return refuse({ code: 'no-signer' })
  if (reason === '') return refuse({ code: 'no-reason' })
  return ok({
    ...headOfIssued(readIssued(hands, live)),
    kind: 'withdrawal',
    number: live.number + 1,
    factory: { ...readIssued(hands, live).factory, keyId: keyIdOfPrivateKey(hands.key.privateKey) },
    signer: { name: signer, role },
    issuedAt: isoOf(hands.now()) as Withdrawal['issuedAt'],
    supersedes: live.documentHash,
    reason,
  })
}

/** What a withdrawal repeats of the document that it takes back. */
function headOfIssued(issued: ReadinessDocument) {
  const { format, version, drop, zone, launchAt, marketingAt, window, commitAt, targetAt, sample } =
    issued
  return { format, version, drop, zone, launchAt, marketingAt, window, commitAt, targetAt, sample }
}

function decide(
  { reader, blobs, newId }: Hands,
  live: ConfirmationRecord,
  withdrawal: Withdrawal,
  { files }: Drafted,
): Result<readonly Change[], IssueRefusal> {
  const drop = find(reader, 'drop', live.dropId)
  if (!drop) return refuse({ code: 'gone' })
  if (findLive(reader, drop.id)?.id !== live.id) return refuse({ code: 'changed-meanwhile' })
  blobs.keep(Buffer.from(files.json))
  const issuedAt = instant(withdrawal.issuedAt)
  return ok(
    added('confirmation', {
      ...live,
      id: newId<ConfirmationId>('cnf'),
      number: withdrawal.number,
      kind: 'withdrawal',
      documentHash: files.fingerprint,
      supersedes: live.documentHash,
      promised: 0 as Pieces,
      issuedAt,
      expiresAt: issuedAt,
      signer: withdrawal.signer.name,
    }),
  )
}
