import { BANDS } from '../drop/drop.ts'
import type { Hash } from '../quantity.ts'
import { ok } from '../result.ts'
import {
  fields,
  flaw,
  line,
  listOf,
  matching,
  oneOf,
  orNull,
  prose,
  type Shape,
  whole,
  yesOrNo,
} from '../shape.ts'
import { type Instant, isoOf, isZone, type Zone } from '../time.ts'
import {
  type Confirmation,
  type ConfirmedLine,
  DOCUMENT_FORMAT,
  DOCUMENT_VERSION,
  type DocumentHead,
  type KeyId,
  type PrintedGate,
  type PrintedOverride,
  type UtcText,
  type Withdrawal,
} from './confirmation.ts'

const NAME = 120
const REASON = 1000
const MOST_PIECES = 1_000_000

const hash: Shape<Hash> = matching(/^[0-9a-f]{64}$/, 'not-a-hash')
const keyId: Shape<KeyId> = matching(/^[\w-]{43}$/, 'not-a-key-id')
const slug: Shape<string> = matching(/^[a-z][a-z0-9-]{0,39}$/, 'odd-characters')
const pieces = whole<Confirmation['announceable']>(0, MOST_PIECES)

const utc: Shape<UtcText> = (value, path) => {
  const at = typeof value === 'string' && value.length === 24 ? Date.parse(value) : Number.NaN
  const same = Number.isFinite(at) && isoOf(at as Instant) === value
  return same ? ok(value as UtcText) : flaw(path, 'not-an-instant')
}

const zone: Shape<Zone> = (value, path) =>
  typeof value === 'string' && value.length <= 64 && isZone(value)
    ? ok(value as Zone)
    : flaw(path, 'not-a-zone')

const head = {
  format: oneOf(DOCUMENT_FORMAT),
  version: oneOf(DOCUMENT_VERSION),
  number: whole<number>(1, 9999),
  drop: fields<DocumentHead['drop']>({
    code: line(24),
    name: line(NAME),
    band: whole(0, BANDS - 1),
  }),
  factory: fields<DocumentHead['factory']>({ name: line(NAME), keyId }),
  signer: fields<DocumentHead['signer']>({ name: line(NAME), role: line(NAME) }),
  zone,
  launchAt: utc,
  marketingAt: utc,
  window: fields<DocumentHead['window']>({ start: utc, end: utc }),
  commitAt: utc,
  targetAt: utc,
  issuedAt: utc,
  sample: yesOrNo,
}

const confirmedLine = fields<ConfirmedLine>({
  style: fields<ConfirmedLine['style']>({ code: line(40), name: line(NAME) }),
  revision: fields<ConfirmedLine['revision']>({ letter: line(8), hash }),
  colour: line(NAME),
  sizes: listOf(
    fields<ConfirmedLine['sizes'][number]>({ size: line(24), announceable: pieces }),
    40,
  ),
  announceable: pieces,
})

const override = fields<PrintedOverride>({
  gate: line(NAME),
  reason: prose(REASON),
  by: line(NAME),
  role: line(NAME),
  at: utc,
})

const gate = fields<PrintedGate>({
  gate: slug,
  title: line(NAME),
  verdict: oneOf('passed', 'overridden', 'not-due'),
  evidence: listOf(fields({ what: line(NAME), value: line(400) }), 40),
})

export const confirmationShape = fields<Confirmation>({
  ...head,
  kind: oneOf('confirmation'),
  supersedes: orNull(hash),
  expiresAt: utc,
  lines: listOf(confirmedLine, 60),
  announceable: pieces,
  estimate: yesOrNo,
  conditions: listOf(prose(REASON), 40),
  overrides: listOf(override, 40),
  gates: listOf(gate, 40),
  dossierHash: hash,
})

export const withdrawalShape = fields<Withdrawal>({
  ...head,
  kind: oneOf('withdrawal'),
  supersedes: hash,
  reason: prose(REASON),
})
