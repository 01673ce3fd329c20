import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyIdOfPrivateKey } from '../../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../../electron/service/signing/verify-document.ts'
import { explainReason } from '../../../shared/domain/confirmation/confirmation-words.ts'
import { instant } from '../../../shared/domain/time.ts'
import { signed } from '../../built-confirmation.ts'
import { factoryKey, harbour, strangersKey } from '../../small-confirmation.ts'

const pinnedKeys = [keyIdOfPrivateKey(factoryKey)]
const { text } = signed(harbour)
const judge = (file: string) =>
  verifyDocument(file, { at: instant('2026-11-23T12:00:00Z'), pinnedKeys })

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
