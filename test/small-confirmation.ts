import { createPrivateKey, createPublicKey } from 'node:crypto'
import { keyIdOfPrivateKey } from '../electron/service/signing/sign-document.ts'
import type {
  Confirmation,
  ConfirmedLine,
  UtcText,
  Withdrawal,
} from '../shared/domain/confirmation/confirmation.ts'
import type { Hash, Pieces } from '../shared/domain/quantity.ts'
import type { Zone } from '../shared/domain/time.ts'

/** Keys of seeds that anyone may know (32 times the same byte): for tests, and for nothing else. */
export const factoryKey = keyOfSeed(7)
export const strangersKey = keyOfSeed(9)

export const at = (iso: string) => `${iso}:00.000Z` as UtcText
export const hash = (digit: string) => digit.repeat(64) as Hash

const head = {
  format: 'selvedge-readiness',
  version: 1,
  number: 1,
  drop: { code: 'LT-07', name: 'Linen tee “Harbour”', band: 1 },
  factory: { name: 'Floor 1', keyId: keyIdOfPrivateKey(factoryKey) },
  signer: { name: 'Lead One', role: 'Production lead' },
  zone: 'Europe/London' as Zone,
  launchAt: at('2026-11-28T10:00'),
  marketingAt: at('2026-11-24T09:00'),
  window: { start: at('2026-11-23T08:00'), end: at('2026-11-26T15:30') },
  commitAt: at('2026-11-26T17:00'),
  targetAt: at('2026-11-26T12:00'),
  issuedAt: at('2026-11-22T14:36'),
  sample: false,
} as const

export const harbourLine: ConfirmedLine = {
  style: { code: 'HT', name: 'Harbour tee' },
  revision: { letter: 'C', hash: hash('c') },
  colour: 'Ecru',
  sizes: [
    { size: 'S', announceable: 58 as Pieces },
    { size: 'M', announceable: 87 as Pieces },
    { size: 'L', announceable: 67 as Pieces },
  ],
  announceable: 212 as Pieces,
}

export const harbour: Confirmation = {
  ...head,
  kind: 'confirmation',
  supersedes: null,
  expiresAt: at('2026-11-29T10:00'),
  lines: [harbourLine],
  announceable: 212 as Pieces,
  estimate: false,
  conditions: ['Rib 1×1 arrives by Tue 24 Nov 2026, 12:00 GMT.'],
  overrides: [
    {
      gate: 'First article good',
      reason: 'The press starts on Monday; the platen was proven on the last run.',
      by: 'Lead One',
      role: 'Production lead',
      at: at('2026-11-22T14:30'),
    },
  ],
  gates: [
    {
      gate: 'revision-released',
      title: 'Pattern and BOM released',
      verdict: 'passed',
      evidence: [{ what: 'Harbour tee', value: 'revision C, released 12 Nov 2026' }],
    },
    {
      gate: 'materials-covered',
      title: 'Materials covered',
      verdict: 'passed',
      evidence: [
        { what: 'Linen 180 g', value: '301.4 m reserved, all here' },
        { what: 'Rib 1×1', value: '22 m due Tue 24 Nov 2026' },
      ],
    },
    {
      gate: 'first-article-good',
      title: 'First article good',
      verdict: 'overridden',
      evidence: [{ what: 'Pieces judged', value: '0 of 1' }],
    },
    { gate: 'quality-passed', title: 'Quality passed', verdict: 'not-due', evidence: [] },
  ],
  dossierHash: hash('d'),
}

export function confirmation(differs: Partial<Confirmation> = {}): Confirmation {
  return { ...harbour, ...differs }
}

export function withdrawal(differs: Partial<Withdrawal> = {}): Withdrawal {
  return {
    ...head,
    number: 2,
    kind: 'withdrawal',
    supersedes: hash('a'),
    reason: 'The linen failed its shade check; the next lot comes on Tuesday.',
    issuedAt: at('2026-11-23T09:00'),
    ...differs,
  }
}

function keyOfSeed(byte: number): string {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const der = Buffer.concat([prefix, Buffer.alloc(32, byte)])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return key.export({ format: 'pem', type: 'pkcs8' }).toString()
}

/** The 32 bytes of the public key, for what checks it without our code. */
export function publicKeyOf(privateKeyPem: string) {
  return createPublicKey(createPrivateKey(privateKeyPem))
}
