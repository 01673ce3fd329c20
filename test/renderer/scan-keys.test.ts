import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stroke, scanOf } from '../../renderer/kit/scan-keys.ts'

const placeOf = (sign: string) => {
  if (sign === '-') return 'Minus'
  return /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`
}

function typed(text: string, gaps: readonly number[], keyOf = (sign: string) => sign) {
  let at = 1_000
  return [...text].map((sign, index): Stroke => {
    at += index === 0 ? 0 : (gaps[index % gaps.length] ?? 0)
    return { key: keyOf(sign), code: placeOf(sign), at }
  })
}

const CODE = 'J-0412-KWTM'

describe('a scan', () => {
  it('is told by its speed, whatever the scanner', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 35 }), { minLength: 11, maxLength: 11 })
    fc.assert(fc.property(gaps, (all) => scanOf(typed(CODE, all)) === CODE))
    expect(scanOf(typed(CODE, [15, 15, 60]))).toBe(CODE)
  })

  it('is no scan when a hand typed it, or most of it', () => {
    const gaps = fc.array(fc.integer({ min: 90, max: 400 }), { minLength: 11, maxLength: 11 })
    fc.assert(fc.property(gaps, (all) => scanOf(typed(CODE, all)) === null))
    expect(scanOf(typed(CODE, [60]))).toBeNull()
    expect(scanOf(typed(CODE, [5, 5, 5, 5, 5, 81]))).toBeNull()
  })

  it('has six characters, and begins with a letter', () => {
    expect(scanOf([])).toBeNull()
    expect(scanOf(typed('J-041', [8]))).toBeNull()
    expect(scanOf(typed('400638', [8]))).toBeNull()
    expect(scanOf(typed('ht-ecru-m', [8]))).toBe('HT-ECRU-M')
    expect(scanOf(typed('https://shop.example/p', [8]))).toBe('HTTPS://SHOP.EXAMPLE/P')
  })

  it('is read by where its keys lie, where the keyboard of this PC is a French or a German one', () => {
    const french: Readonly<Record<string, string>> = {
      '-': ')',
      '0': 'à',
      '1': '&',
      '2': 'é',
      '4': "'",
      A: 'q',
      M: ',',
      Q: 'a',
      W: 'z',
      Z: 'w',
    }
    const german: Readonly<Record<string, string>> = { '-': 'ß', Y: 'z', Z: 'y' }
    for (const keys of [french, german])
      expect(scanOf(typed(CODE, [8], (sign) => keys[sign] ?? sign))).toBe(CODE)
  })
})
