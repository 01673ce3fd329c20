import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gtinCheckDigit, isGtin } from '../../shared/domain/skus/gtin.ts'
import { isHttpsAddress, tagText } from '../../shared/domain/skus/shop.ts'
import {
  findPatternTrouble,
  findTwins,
  SKU_PATTERN,
  type Sku,
  skuCode,
  variantsOf,
} from '../../shared/domain/skus/sku.ts'

const facts = { style: 'ht', colour: 'Écru clair', size: 'M/L' }

describe('a SKU', () => {
  it('is the style, the colour and the size, in capitals and figures', () => {
    expect(skuCode(SKU_PATTERN, facts)).toBe('HT-ECRUCLAIR-ML')
    expect(skuCode('{style}.{colour:3}.{size}', facts)).toBe('HT.ECR.ML')
  })

  it('is made by a pattern that tells every variant apart', () => {
    expect(findPatternTrouble(SKU_PATTERN)).toBeNull()
    expect(findPatternTrouble('{style}-{size}')).toEqual({ code: 'lacks-part', part: 'colour' })
    expect(findPatternTrouble('{style}{colour}{size}{year}')).toEqual({
      code: 'unknown-part',
      part: 'year',
    })
  })

  it('may have a code and a barcode of its own', () => {
    const own = { colour: 'Ecru', size: 'M', code: 'OWN-1', gtin: '96385074' } as Sku
    const style = { code: 'HT' }
    const [first, second] = variantsOf(style, ['Ecru'], ['M', 'L'], {
      pattern: SKU_PATTERN,
      skus: [own],
    })
    expect(first).toMatchObject({ code: 'OWN-1', made: 'by-hand', gtin: '96385074' })
    expect(second).toMatchObject({ code: 'HT-ECRU-L', made: 'by-pattern', gtin: null })
  })

  it('is found out when another is alike', () => {
    const style = { code: 'HT' }
    const pattern = '{style}-{colour:3}-{size}'
    const variants = variantsOf(style, ['Ecru', 'Ecru dark'], ['M'], { pattern, skus: [] })
    expect(findTwins(variants)).toEqual(['HT-ECR-M'])
  })
})

describe('a barcode number', () => {
  it.each(['96385074', '036000291452', '4006381333931', '10614141000415'])('%s checks', (gtin) => {
    expect(isGtin(gtin)).toBe(true)
  })

  it('is refused with a digit wrong, of another length, or with letters', () => {
    for (const text of ['4006381333932', '400638133393', '12345', '40063813339A1', '']) {
      expect(isGtin(text)).toBe(false)
    }
  })

  it('finds out any single digit that is wrong', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (all, at, by) => {
        const whole = [...all, gtinCheckDigit(all.join(''))]
        expect(isGtin(whole.join(''))).toBe(true)
        whole[at] = (whole[at]! + by) % 10
        expect(isGtin(whole.join(''))).toBe(false)
      }),
    )
  })
})

describe('a tag', () => {
  it('holds the SKU, or an address that ends in it', () => {
    expect(tagText({ tagUrl: '' }, 'HT-ECRU-M')).toBe('HT-ECRU-M')
    expect(tagText({ tagUrl: 'https://example.com/t' }, 'HT/1')).toBe(
      'https://example.com/t/HT%2F1',
    )
    expect(tagText({ tagUrl: 'https://example.com/?sku=' }, 'A')).toBe('https://example.com/?sku=A')
  })

  it('takes addresses by https alone', () => {
    for (const good of ['https://example.com', 'https://a.example.com:8443/x?y=1#z']) {
      expect(isHttpsAddress(good)).toBe(true)
    }
    const bad = [
      'http://example.com',
      'javascript:alert(1)',
      'https://',
      'https://user@example.com',
      'https://exa mple.com',
      'https://example.com/<b>',
    ]
    for (const text of bad) expect(isHttpsAddress(text), text).toBe(false)
  })
})
