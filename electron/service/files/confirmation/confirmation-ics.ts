import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type {
  ReadinessDocument,
  UtcText,
} from '../../../../shared/domain/confirmation/confirmation.ts'
import {
  inFours,
  printName,
  printUtc,
} from '../../../../shared/domain/confirmation/confirmation-words.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'

type Entry = 'marketing' | 'launch' | 'window' | 'commit'

/**
 * The dates of a document for any calendar, in UTC. Each entry keeps its UID through the drop's life and counts its
 * SEQUENCE up, so that v2 moves what v1 put in and a withdrawal takes it out.
 */
export function confirmationIcs(document: ReadinessDocument, fingerprint: Hash): string {
  const withdrawn = document.kind === 'withdrawal'
  const calendar = ical({
    prodId: { company: 'Selvedge', product: 'Readiness', language: 'EN' },
    method: withdrawn ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entriesOf(document)) {
    calendar.createEvent({ ...common(document, fingerprint), ...entry })
  }
  return calendar.toString()
}

function common(document: ReadinessDocument, fingerprint: Hash) {
  const withdrawn = document.kind === 'withdrawal'
  return {
    stamp: new Date(document.issuedAt),
    sequence: document.number - 1,
    status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    description: describe(document, fingerprint),
  }
}

function entriesOf(document: ReadinessDocument): readonly ICalEventData[] {
  const { window } = document
  return [
    entry(document, 'marketing', 'marketing may start', document.marketingAt),
    entry(document, 'launch', 'launch', document.launchAt),
    entry(document, 'window', 'in production', window.start, window.end),
    entry(document, 'commit', 'ready by (commit date)', document.commitAt),
  ]
}

function entry(
  document: ReadinessDocument,
  kind: Entry,
  words: string,
  start: UtcText,
  end: UtcText | null = null,
): ICalEventData {
  const { drop, factory, sample } = document
  const marks = [
    ...(sample ? ['SAMPLE'] : []),
    ...(document.kind === 'withdrawal' ? ['WITHDRAWN'] : []),
  ]
  return {
    id: `${encodeURIComponent(drop.code)}-${kind}-${factory.keyId.slice(0, 16)}@selvedge.app`,
    start: new Date(start),
    end: end && new Date(end),
    summary: [...marks, `${drop.code} ${drop.name}: ${words}`].join(' '),
  }
}

function describe(document: ReadinessDocument, fingerprint: Hash): string {
  const { zone, factory } = document
  const said =
    document.kind === 'withdrawal'
      ? [`Withdrawn: ${document.reason}`]
      : [
          `${document.announceable} pieces may be announced.`,
          `Ready by ${printUtc(document.commitAt, zone)}${document.estimate ? ' (estimate)' : ''}.`,
          `Expires ${printUtc(document.expiresAt, zone)}.`,
        ]
  const signed = `${printName(document)}, signed by ${factory.name}. Fingerprint ${inFours(fingerprint)}.`
  return [...said, signed].join('\n')
}
