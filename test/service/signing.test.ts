import { createHash, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGood } from '../../electron/service/signing/judge-document.ts'
import { keyIdOfPrivateKey, signDocument } from '../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import { instant } from '../../shared/domain/time.ts'
import { anyConfirmation } from '../any-confirmation.ts'
import { signed } from '../built-confirmation.ts'
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
