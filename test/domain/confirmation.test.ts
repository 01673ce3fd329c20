import { describe, expect, it } from 'vitest'
import { redacted } from '../../shared/domain/confirmation/confirmation.ts'
import { standingOf } from '../../shared/domain/confirmation/confirmation-standing.ts'
import {
  explainRefusal,
  inFours,
  printUtc,
} from '../../shared/domain/confirmation/confirmation-words.ts'
import {
  checkConfirmation,
  readConfirmation,
} from '../../shared/domain/confirmation/read-confirmation.ts'
import { instant, type Zone } from '../../shared/domain/time.ts'
import { at, confirmation, harbour, harbourLine, hash, withdrawal } from '../small-confirmation.ts'

const noon = instant('2026-11-23T12:00:00Z')
const v1 = { hash: hash('1'), document: confirmation() }
const v2 = {
  hash: hash('2'),
  document: confirmation({
    number: 2,
    supersedes: v1.hash,
    issuedAt: at('2026-11-23T08:00'),
  }),
}
const taken = (number: number, supersedes = v1.hash) => ({
  hash: hash(String(number)),
  document: withdrawal({ number, supersedes }),
})

describe('where a confirmation stands', () => {
  it('is current until the instant it expires, and not at it', () => {
    expect(standingOf(v1, noon)).toBe('current')
    expect(standingOf(v1, instant('2026-11-29T09:59:59.999Z'))).toBe('current')
    expect(standingOf(v1, instant('2026-11-29T10:00:00Z'))).toBe('expired')
  })

  it('is superseded by the next number of the same drop', () => {
    expect(standingOf(v1, noon, [v2])).toBe('superseded')
    expect(standingOf(v2, noon, [v1])).toBe('current')
  })

  it('is withdrawn by a withdrawal that names it, however long ago it expired', () => {
    expect(standingOf(v1, instant('2027-01-01T00:00:00Z'), [taken(2)])).toBe('withdrawn')
  })

  it('goes with the promise when only its successor was withdrawn', () => {
    expect(standingOf(v1, noon, [v2, taken(3, v2.hash)])).toBe('withdrawn')
  })

  it('is superseded when the drop was promised again after a withdrawal of another', () => {
    const v4 = { hash: hash('4'), document: confirmation({ number: 4, supersedes: hash('3') }) }
    expect(standingOf(v1, noon, [v2, taken(3, v2.hash), v4])).toBe('superseded')
  })

  it('never calls a withdrawal current', () => {
    expect(standingOf(taken(2), noon)).toBe('withdrawn')
  })

  it('does not care for other drops, other factories, or itself', () => {
    const parka = confirmation({ number: 2, drop: { code: 'PK-07', name: 'Parka', band: 2 } })
    const elsewhere = confirmation({
      number: 2,
      factory: { name: 'Floor 1', keyId: 'x'.repeat(43) as never },
    })
    const others = [parka, elsewhere].map((document) => ({ hash: hash('9'), document }))
    expect(standingOf(v1, noon, [...others, v1])).toBe('current')
  })
})

describe('reading a payload', () => {
  it('takes what was written', () => {
    expect(readConfirmation(JSON.stringify(harbour))).toEqual({ ok: true, value: harbour })
    expect(checkConfirmation(withdrawal())).toEqual({ ok: true, value: withdrawal() })
  })

  const flawed = (value: unknown) => checkConfirmation(value)

  it.each([
    ['a field nobody knows', { ...harbour, cost: 12 }, 'cost', 'unknown-field'],
    ['a missing field', { ...harbour, signer: { name: 'Lead One' } }, 'signer.role', 'missing'],
    ['half a piece', { ...harbour, announceable: 0.5 }, 'announceable', 'not-a-whole-number'],
    ['less than nothing', { ...harbour, announceable: -1 }, 'announceable', 'out-of-range'],
    ['a local time', { ...harbour, launchAt: '2026-11-28T10:00' }, 'launchAt', 'not-an-instant'],
    ['no zone on earth', { ...harbour, zone: 'Europe/Leith' }, 'zone', 'not-a-zone'],
    ['a short hash', { ...harbour, dossierHash: 'abc' }, 'dossierHash', 'not-a-hash'],
    [
      'text that turns round',
      { ...harbour, conditions: ['\u202e212'] },
      'conditions.0',
      'odd-characters',
    ],
    ['an empty reason', { ...withdrawal(), reason: ' ' }, 'reason', 'empty'],
    ['a kind of its own', { ...harbour, kind: 'promise' }, 'kind', 'not-one-of-the-words'],
    ['a list for a name', { ...harbour, drop: [] }, 'drop', 'not-fields'],
  ])('refuses %s and says where', (_, value, path, cause) => {
    expect(flawed(value)).toEqual({ ok: false, refusal: { code: 'flawed', path, cause } })
  })

  it('refuses a prototype smuggled in as a field', () => {
    const text = JSON.stringify(harbour).replace('{', '{"__proto__":{"sample":true},')
    expect(readConfirmation(text)).toMatchObject({
      refusal: { code: 'flawed', path: '__proto__', cause: 'unknown-field' },
    })
  })

  it.each([
    ['total-is-not-the-sum', { announceable: 213 as never }],
    ['total-is-not-the-sum', { lines: [{ ...harbourLine, announceable: 211 as never }] }],
    ['no-lines', { lines: [], announceable: 0 as never }],
    ['first-with-a-predecessor', { supersedes: hash('0') }],
    ['later-without-a-predecessor', { number: 2 }],
    ['expires-before-it-is-issued', { expiresAt: harbour.issuedAt }],
    ['target-after-commit', { targetAt: at('2026-11-27T12:00') }],
    [
      'window-ends-before-it-starts',
      { window: { start: harbour.commitAt, end: harbour.issuedAt } },
    ],
  ] as const)('refuses a document that contradicts itself: %s', (facts, differs) => {
    expect(checkConfirmation(confirmation(differs))).toEqual({
      ok: false,
      refusal: { code: 'contradicts-itself', facts },
    })
  })

  it('refuses one size named twice', () => {
    const sizes = [...harbourLine.sizes, { size: 'S', announceable: 0 as never }]
    const refused = checkConfirmation(confirmation({ lines: [{ ...harbourLine, sizes }] }))
    expect(refused).toMatchObject({ refusal: { facts: 'size-named-twice' } })
  })

  it('refuses a later version in words rather than half-read it', () => {
    const refused = checkConfirmation({ ...harbour, version: 2 })
    expect(refused).toMatchObject({ refusal: { code: 'unknown-version' } })
    if (!refused.ok) expect(explainRefusal(refused.refusal)).toContain('version 2')
  })
})

describe('in words', () => {
  it('prints an instant with weekday, offset and zone', () => {
    const zone = (name: string) => printUtc(harbour.commitAt, name as Zone)
    expect(zone('Europe/London')).toBe('Thu 26 Nov 2026, 17:00 GMT (Europe/London)')
    expect(zone('Asia/Kolkata')).toBe('Thu 26 Nov 2026, 22:30 GMT+5:30 (Asia/Kolkata)')
  })

  it('prints a fingerprint in groups of four', () => {
    expect(inFours('0123456789')).toBe('0123 4567 89')
  })

  it('keeps cost, people and customers out of marketing’s copy', () => {
    const evidence = (['nothing', 'cost', 'person', 'customer'] as const).map((reveals) => ({
      what: reveals,
      value: '1',
      reveals,
    }))
    expect(redacted(evidence)).toEqual([{ what: 'nothing', value: '1' }])
  })
})
