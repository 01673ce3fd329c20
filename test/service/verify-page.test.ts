import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement, Question } from '../../electron/service/signing/judge-document.ts'
import { keyIdOfPrivateKey } from '../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import { makeVerifyPage } from '../../scripts/build-verify.ts'
import { type Instant, instant } from '../../shared/domain/time.ts'
import { anyConfirmation } from '../any-confirmation.ts'
import { signed } from '../built-confirmation.ts'
import {
  confirmation,
  factoryKey,
  harbour,
  strangersKey,
  withdrawal,
} from '../small-confirmation.ts'

const file = join(import.meta.dirname, '../../resources/verify.html')
const page = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
const judge = openScript(partOf('script'))

function partOf(tag: 'script' | 'style'): string {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
}

/** The page's own script, as a browser runs it but with no page. */
function openScript(script: string): (text: string, question: Question) => Judgement {
  const room = createContext({ TextEncoder, TextDecoder, atob, btoa })
  runInContext(script, room)
  const call = runInContext(
    '(text, question) => JSON.stringify(selvedgeJudge(text, JSON.parse(question)))',
    room,
  ) as (text: string, question: string) => string
  return (text, question) => JSON.parse(call(text, JSON.stringify(question)))
}

const textOf = (...of: Parameters<typeof signed>) => signed(...of).text
const noon = instant('2026-11-23T12:00:00Z')
const v1 = textOf(harbour)
const fingerprint = verifyDocument(v1, { at: noon }).fingerprint
const v2 = textOf(confirmation({ number: 2, supersedes: fingerprint }))
const taken = textOf(withdrawal({ supersedes: fingerprint }))
const strangersId = keyIdOfPrivateKey(strangersKey)
const forged = textOf(
  { ...harbour, factory: { name: 'Floor 1', keyId: strangersId } },
  strangersKey,
)
const pinnedKeys = [keyIdOfPrivateKey(factoryKey)]

describe('the verify page', () => {
  it('is what its sources make', async () => {
    expect(await makeVerifyPage()).toBe(page)
  })

  it('lets nothing in and nothing out', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(partOf('script'))}`,
      `style-src ${hash(partOf('style'))}`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|\bsrc="|\bon\w+="/)
  })

  it.each([
    ['current', v1, [], noon],
    ['expired', v1, [], instant('2026-12-24T12:00:00Z')],
    ['superseded', v1, [v2], noon],
    ['withdrawn', v1, [taken], noon],
    ['a withdrawal', taken, [v1], noon],
    ['forged', forged, [], noon],
    ['with a forged withdrawal', v1, [forged], noon],
    ['cut short', v1.slice(0, -9), [], noon],
    ['not JSON', 'LT-07', [], noon],
    ['not a confirmation', '{"a":1}', [], noon],
    ['too large', ' '.repeat(1_000_001), [], noon],
  ] as const)('judges as the command line does: %s', (_, text, later, at) => {
    for (const pins of [[], pinnedKeys]) {
      const question = { at, later, pinnedKeys: pins }
      expect(judge(text, question)).toEqual(verifyDocument(text, question))
    }
  })

  it('judges as the command line does, whatever was confirmed', () => {
    fc.assert(
      fc.property(anyConfirmation, fc.date({ noInvalidDate: true }), (payload, date) => {
        const question = { at: date.getTime() as Instant, pinnedKeys }
        const text = textOf(payload)
        expect(judge(text, question)).toEqual(verifyDocument(text, question))
      }),
      { numRuns: 20 },
    )
  })

  it('catches a flipped byte anywhere, as the command line does', () => {
    const place = fc.nat(v1.length - 1)
    fc.assert(
      fc.property(place, fc.nat(6), (index, bit) => {
        const altered = Buffer.from(v1)
        altered.writeUInt8(altered.readUInt8(index) ^ (1 << bit), index)
        const text = altered.toString()
        const judgement = judge(text, { at: noon })
        expect(judgement.verdict).toBe('invalid')
        expect(judgement).toEqual(verifyDocument(text, { at: noon }))
      }),
      { numRuns: 300 },
    )
  })
})
