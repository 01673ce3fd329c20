import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildConfirmation } from '../../../electron/service/files/confirmation/confirmation-files.ts'
import { keyIdOfPrivateKey } from '../../../electron/service/signing/sign-document.ts'
import { verifyDocument } from '../../../electron/service/signing/verify-document.ts'
import { namesOf } from '../../../shared/domain/confirmation/confirmation-names.ts'
import { inFours, printUtc } from '../../../shared/domain/confirmation/confirmation-words.ts'
import { instant } from '../../../shared/domain/time.ts'
import { anyConfirmation } from '../../any-confirmation.ts'
import { build, fonts } from '../../built-confirmation.ts'
import { eventsOf } from '../../readers/ics-reading.ts'
import { attachmentsOf, pdfText } from '../../readers/pdf-reading.ts'
import {
  confirmation,
  factoryKey,
  harbour,
  harbourLine,
  hash,
  withdrawal,
} from '../../small-confirmation.ts'

describe('the three files of a confirmation', () => {
  it('agree: the PDF prints what the JSON says, and carries the JSON', async () => {
    const files = await build()
    const text = pdfText(files.pdf)
    const { zone } = harbour
    const facts = [
      'LT-07',
      'Linen tee “Harbour”',
      '212',
      'HT Harbour tee, Ecru',
      'revision C',
      '58',
      '87',
      '67',
      printUtc(harbour.commitAt, zone),
      printUtc(harbour.targetAt, zone),
      printUtc(harbour.launchAt, zone),
      printUtc(harbour.marketingAt, zone),
      printUtc(harbour.expiresAt, zone),
      'Rib 1×1 arrives by Tue 24 Nov 2026, 12:00 GMT.',
      'The press starts on Monday',
      'Lead One, Production lead',
      'Materials covered',
      '301.4 m reserved, all here',
      keyIdOfPrivateKey(factoryKey),
      ...inFours(files.fingerprint).split(' '),
      files.names.json,
    ]
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
    expect(attachmentsOf(files.pdf)).toContain(files.json)
  })

  it('are the same bytes each time', async () => {
    const [one, other] = [await build(), await build()]
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true)
    expect(other).toMatchObject({ json: one.json, ics: one.ics })
  })

  it('verify, whatever was confirmed', async () => {
    const pinnedKeys = [keyIdOfPrivateKey(factoryKey)]
    await fc.assert(
      fc.asyncProperty(anyConfirmation, async (payload) => {
        const { json, pdf, fingerprint } = await build(payload)
        const judged = verifyDocument(json, { at: instant(payload.issuedAt), pinnedKeys })
        expect(judged).toMatchObject({ verdict: 'genuine', standing: 'current', fingerprint })
        expect(pdfText(pdf)).toContain(inFours(fingerprint).split(' ').slice(0, 8).join(' '))
      }),
      { numRuns: 10 },
    )
  })

  it('say “estimate” and “sample” where they are', async () => {
    const text = pdfText((await build(confirmation({ estimate: true, sample: true }))).pdf)
    expect(text).toContain('an estimate')
    expect(text).toContain('Made on the sample factory')
    const { ics } = await build(confirmation({ estimate: true, sample: true }))
    expect(eventsOf(ics).every(({ SUMMARY }) => SUMMARY?.startsWith('SAMPLE '))).toBe(true)
    expect(pdfText((await build()).pdf)).not.toContain('estimate')
  })

  it('print letters beyond western Europe', async () => {
    const name = 'Łódź & Győr'
    const { pdf } = await build(confirmation({ drop: { code: 'LT-07', name, band: 0 } }))
    expect(pdfText(pdf)).toContain(name)
  })

  it('name what they replace, and say withdrawn when they are', async () => {
    const second = pdfText((await build(confirmation({ number: 2, supersedes: hash('b') }))).pdf)
    expect(second).toContain('v2 replaces what came before')
    const taken = pdfText((await build(withdrawal())).pdf)
    expect(taken).toContain('Do not announce')
    expect(taken).toContain('failed its shade check')
    expect(taken).not.toContain('may be announced')
  })

  it('hold many lines and sizes without losing one', async () => {
    const sizes = Array.from({ length: 40 }, (_, index) => ({
      size: `s${index}`,
      announceable: (1000 + index) as never,
    }))
    const total = sizes.reduce((sum, { announceable }) => sum + announceable, 0) as never
    const line = { ...harbourLine, sizes, announceable: total }
    const lines = Array.from({ length: 12 }, () => line)
    const { pdf } = await build(confirmation({ lines, announceable: (12 * total) as never }))
    const text = pdfText(pdf)
    expect(text.match(/1,039/g)).toHaveLength(12)
  })

  it('refuse to be made from a document that contradicts itself', async () => {
    const built = await buildConfirmation(confirmation({ lines: [] }), factoryKey, fonts)
    expect(built).toMatchObject({ ok: false, refusal: { code: 'contradicts-itself' } })
  })

  it('have names that every file system takes', () => {
    expect(namesOf(harbour)).toEqual({
      json: 'LT-07-v1-readiness.json',
      pdf: 'LT-07-v1-readiness.pdf',
      ics: 'LT-07-v1-readiness.ics',
    })
    const odd = confirmation({ drop: { code: '../LT:07?', name: 'Tee', band: 0 } })
    expect(namesOf(odd).json).toBe('LT-07-v1-readiness.json')
    expect(namesOf(withdrawal()).pdf).toBe('LT-07-v2-withdrawal.pdf')
  })
})
