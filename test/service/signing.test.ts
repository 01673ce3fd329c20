import { createHash, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGood } from '../../electron/service/signing/judge-document.ts'
import { keyIdOfPrivateKey, signDocument } from '../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import type { ReadinessDocument } from '../../shared/domain/confirmation.ts'
import { explainReason } from '../../shared/domain/confirmation-words.ts'
import { instant } from '../../shared/domain/time.ts'
import { anyConfirmation } from '../any-confirmation.ts'
import {
  at,
  confirmation,
  factoryKey,
  harbour,
  publicKeyOf,
  strangersKey,
  withdrawal,
} from '../small-confirmation.ts'

const noon = instant('2026-11-23T12:00:00Z')
const factory = keyIdOfPrivateKey(factoryKey)

function signed(payload: ReadinessDocument, key = factoryKey) {
  const result = signDocument(payload, key)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const { text, hash } = signed(harbour)
const judge = (file: string, later: readonly string[] = []) =>
  verifyDocument(file, { at: noon, pinnedKeys: [factory], later })
const codesOf = (file: string, later?: readonly string[]) =>
  judge(file, later).reasons.map(({ code }) => code)

describe('a signed confirmation', () => {
  it('is genuine and current, and says the same as what was signed', () => {
    const judgement = judge(text)
    expect(judgement).toEqual({
      verdict: 'genuine',
      standing: 'current',
      reasons: [],
      fingerprint: hash,
      keyId: factory,
      payload: harbour,
    })
    expect(isGood(judgement)).toBe(true)
  })

  it('is genuine whatever it says', () => {
    fc.assert(
      fc.property(anyConfirmation, (payload) => {
        expect(judge(signed(payload).text)).toMatchObject({ verdict: 'genuine', payload })
      }),
      { numRuns: 100 },
    )
  })

  it('is a flattened JWS that any library can check, named by the SHA-256 of its bytes', () => {
    const file = JSON.parse(text)
    const bytes = Buffer.from(`${file.protected}.${file.payload}`)
    const signature = Buffer.from(file.signature, 'base64url')
    expect(verify(null, bytes, publicKeyOf(factoryKey), signature)).toBe(true)
    expect(JSON.parse(Buffer.from(file.protected, 'base64url').toString())).toMatchObject({
      alg: 'Ed25519',
      kid: factory,
    })
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  })

  it('has the key id of RFC 8037’s own example', () => {
    const seed = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'
    const der = Buffer.concat([
      Buffer.from('302e020100300506032b657004220420', 'hex'),
      Buffer.from(seed, 'base64url'),
    ])
    const pem = `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`
    expect(keyIdOfPrivateKey(pem)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  it('signs in no other factory’s name', () => {
    expect(signDocument(harbour, strangersKey)).toMatchObject({ refusal: { code: 'other-key' } })
  })

  it('signs nothing that could not be read back', () => {
    const refused = signDocument(confirmation({ announceable: 213 as never }), factoryKey)
    expect(refused).toMatchObject({ refusal: { code: 'contradicts-itself' } })
  })
})

describe('an altered file', () => {
  const bytes = Buffer.from(text)

  it('is caught at every byte, whichever way the byte is flipped', () => {
    const slipped: string[] = []
    for (let index = 0; index < bytes.length; index += 1) {
      for (const flip of [1, 4, 32]) {
        const altered = Buffer.from(bytes)
        altered.writeUInt8(altered.readUInt8(index) ^ flip, index)
        if (judge(altered.toString()).verdict !== 'invalid') slipped.push(`${index}^${flip}`)
      }
    }
    expect(slipped).toEqual([])
  })

  it('is caught when bytes are added, lost or exchanged', () => {
    const place = fc.nat(bytes.length)
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 4 }), (from, to, added) => {
        const altered = text.slice(0, from) + added + text.slice(to)
        expect(judge(altered).verdict === 'invalid').toBe(altered !== text)
      }),
      { numRuns: 500 },
    )
  })

  const envelope = JSON.parse(text)
  const rewritten = (part: object) => JSON.stringify({ ...envelope, ...part })
  const other = JSON.parse(
    signed(
      { ...harbour, factory: { ...harbour.factory, keyId: keyIdOfPrivateKey(strangersKey) } },
      strangersKey,
    ).text,
  )

  it.each([
    ['white space', `${text}\n`, 'rewritten'],
    ['a byte order mark', `\ufeff${text}`, 'not-json'],
    ['a second payload', text.replace('{', '{"payload":"e30",'), 'rewritten'],
    ['a note beside what is signed', rewritten({ note: 'paid' }), 'not-a-signed-file'],
    ['a prototype', text.replace('{', '{"__proto__":{},'), 'not-a-signed-file'],
    ['another key', rewritten({ header: other.header }), 'key-mismatch'],
    ['another signature', rewritten({ signature: other.signature }), 'signature-wrong'],
    ['another payload', rewritten({ payload: other.payload }), 'signature-wrong'],
    [
      'base64 with padding',
      rewritten({ signature: `${envelope.signature}==` }),
      'not-a-signed-file',
    ],
    ['no signature', rewritten({ protected: protectedAs({ alg: 'none' }) }), 'unknown-algorithm'],
    [
      'a shared secret',
      rewritten({ protected: protectedAs({ alg: 'HS256' }) }),
      'unknown-algorithm',
    ],
    [
      'demands we do not know',
      rewritten({ protected: protectedAs({ crit: ['exp'] }) }),
      'not-a-signed-file',
    ],
    ['nothing', '', 'not-json'],
    ['null', 'null', 'not-a-signed-file'],
    ['too much', ' '.repeat(1_000_001), 'too-large'],
    ['a deep hole', '['.repeat(500_000), 'not-json'],
    ['a deep nest', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'not-a-signed-file'],
  ])('is refused in words: %s', (_, file, code) => {
    const { verdict, reasons, standing, payload } = judge(file)
    expect({ verdict, standing, payload }).toEqual({
      verdict: 'invalid',
      standing: null,
      payload: null,
    })
    expect(reasons.map((reason) => reason.code)).toEqual([code])
    expect(reasons.map(explainReason).join(' ')).toMatch(/^[A-Z].{20,}\.$/)
  })

  function protectedAs(differs: object): string {
    const header = JSON.parse(Buffer.from(envelope.protected, 'base64url').toString())
    return Buffer.from(JSON.stringify({ ...header, ...differs })).toString('base64url')
  }
})

describe('whose it is and whether it stands', () => {
  it('says when the key was never checked', () => {
    const judgement = verifyDocument(text, { at: noon })
    expect(judgement).toMatchObject({ verdict: 'genuine', standing: 'current' })
    expect(judgement.reasons).toEqual([{ code: 'key-not-checked', keyId: factory }])
  })

  it('does not take a stranger’s signature for the factory’s', () => {
    const keyId = keyIdOfPrivateKey(strangersKey)
    const forged = signed({ ...harbour, factory: { ...harbour.factory, keyId } }, strangersKey).text
    expect(judge(forged)).toMatchObject({ verdict: 'other-key', standing: null })
    expect(isGood(judge(forged))).toBe(false)
  })

  it('expires', () => {
    const late = verifyDocument(text, { at: instant('2026-11-29T10:00:00Z') })
    expect(late).toMatchObject({ verdict: 'genuine', standing: 'expired' })
    expect(isGood(late)).toBe(false)
  })

  it('is superseded or withdrawn by later files of the same factory only', () => {
    const next = { number: 2, supersedes: hash, issuedAt: at('2026-11-23T09:00') }
    const v2 = signed(confirmation(next)).text
    const taken = signed(withdrawal({ supersedes: hash })).text
    const keyId = keyIdOfPrivateKey(strangersKey)
    const forged = signed(
      withdrawal({ supersedes: hash, factory: { name: 'Floor 1', keyId } }),
      strangersKey,
    ).text
    expect(judge(text, [v2]).standing).toBe('superseded')
    expect(judge(text, [taken]).standing).toBe('withdrawn')
    expect(judge(v2, [text]).standing).toBe('current')
    expect(judge(text, [forged]).standing).toBe('current')
    expect(codesOf(text, [forged])).toEqual(['later-unread'])
  })

  it('is not safe to announce by while a later file cannot be read', () => {
    expect(isGood(judge(text, [`${text} `]))).toBe(false)
  })

  it('says when it comes from the sample factory, and when the clock is behind it', () => {
    const sample = signed(confirmation({ sample: true })).text
    expect(codesOf(sample)).toEqual(['sample'])
    const early = verifyDocument(text, { at: instant('2026-11-01T00:00:00Z') })
    expect(early.reasons[0]).toMatchObject({ code: 'issued-in-the-future' })
  })
})
