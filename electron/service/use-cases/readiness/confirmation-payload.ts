import type { Issue } from '../../../../shared/contract/drops.ts'
import {
  type Confirmation,
  type ConfirmedLine,
  DOCUMENT_FORMAT,
  DOCUMENT_VERSION,
  type DocumentHead,
  type KeyId,
  type PrintedGate,
  redacted,
  utcText,
} from '../../../../shared/domain/confirmation/confirmation.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { GateName } from '../../../../shared/domain/readiness/gate.ts'
import { gateTitle } from '../../../../shared/domain/readiness/gate-title.ts'
import { gatesOf, overrideOf } from '../../../../shared/domain/readiness/gates.ts'
import {
  announceableTotal,
  datesOf,
  windowOf,
  workingOf,
} from '../../../../shared/domain/readiness/promise.ts'
import type { DropFacts } from '../../../../shared/domain/readiness/readiness.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { hashOf } from '../../database/blobs.ts'

export interface Heading {
  readonly number: number
  readonly keyId: KeyId
  readonly signer: string
  readonly role: string
  readonly issuedAt: Instant
}

/** What every document of a drop begins with; null while nothing is booked, for then there is nothing to say. */
export function headOf(facts: DropFacts, heading: Heading): DocumentHead | null {
  const { drop, floor } = facts
  const window = windowOf(facts)
  const dates = datesOf(facts)
  if (!window || !dates) return null
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    number: heading.number,
    drop: { code: drop.code, name: drop.name, band: drop.band },
    factory: { name: floor.name, keyId: heading.keyId },
    signer: { name: heading.signer, role: heading.role },
    zone: floor.zone,
    launchAt: utcText(drop.launchAt),
    marketingAt: utcText(drop.marketingAt),
    window: { start: utcText(window.start), end: utcText(window.end) },
    commitAt: utcText(dates.commitAt),
    targetAt: utcText(dates.targetAt),
    issuedAt: utcText(heading.issuedAt),
    sample: drop.origin === 'sample',
  }
}

/** Marketing's copy of a promise, computed from the records and from nothing else. */
export function confirmationOf(
  facts: DropFacts,
  head: DocumentHead,
  ask: Pick<Issue, 'conditions' | 'expiresAt'>,
  supersedes: Hash | null,
): Confirmation {
  return {
    ...head,
    kind: 'confirmation',
    supersedes,
    expiresAt: utcText(ask.expiresAt),
    lines: linesOf(facts),
    announceable: announceableTotal(facts),
    estimate: true,
    conditions: ask.conditions,
    overrides: overridesOf(facts),
    gates: printedGates(facts),
    dossierHash: hashOf(dossierOf(facts)),
  }
}

/** All that the promise rests on, persons and costs too: it stays here, and its hash goes out. */
function dossierOf(facts: DropFacts): string {
  const { drop, lines, needs, reservations, substitutions, approvals, jobs, view } = facts
  const bookings = jobs.map(({ id }) => view.bookingOf.get(id) ?? null)
  const gates = gatesOf(facts)
  const held = { needs, reservations, ...(substitutions.length > 0 && { substitutions }) }
  return JSON.stringify({ drop, lines, ...held, approvals, jobs, bookings, gates })
}

function linesOf(facts: DropFacts): readonly ConfirmedLine[] {
  const working = workingOf(facts)
  return facts.lines.map(({ line, style, revision }) => {
    const own = working.find(({ lineId }) => lineId === line.id)
    if (!own || revision.contentHash === null) {
      throw new Error(`Drop line ${line.id} was to be confirmed on a revision that is not released`)
    }
    return {
      style: { code: style.code, name: style.name },
      revision: { letter: revision.letter, hash: revision.contentHash },
      colour: line.colourway,
      sizes: own.sizes.map(({ size, announceable }) => ({ size, announceable })),
      announceable: own.announceable,
    }
  })
}

function printedGates(facts: DropFacts): readonly PrintedGate[] {
  return gatesOf(facts).flatMap(({ gate, verdict, evidence }) =>
    verdict === 'failed'
      ? []
      : [{ gate, title: gateTitle(gate), verdict, evidence: redacted(evidence) }],
  )
}

function overridesOf(facts: DropFacts): Confirmation['overrides'] {
  const overridden = gatesOf(facts).filter(({ verdict }) => verdict === 'overridden')
  return overridden.flatMap(({ gate }) => {
    const word = overrideOf(facts.approvals, gate as GateName)
    if (!word) return []
    const { reason, by, role, at } = word
    return [{ gate, reason, by, role, at: utcText(at) }]
  })
}
