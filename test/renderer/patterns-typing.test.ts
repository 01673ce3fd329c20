import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  quantityText,
  readQuantity,
  readSeconds,
  secondsText,
} from '../../shared/domain/quantity-text.ts'

describe('a quantity as it is typed', () => {
  it.each([
    ['1.12', 1_120],
    ['1,12', 1_120],
    ['112 cm', 1_120],
    ['9.5mm', 10],
    ['3/8in', 10],
    ['1 1/2 yd', 1_372],
    ['2 ft', 610],
  ])('reads %s as metres', (text, thousandths) => {
    expect(readQuantity(text, 'm')).toBe(thousandths)
  })

  it.each(['', 'some', '1.2.3', '-1', '3/0', '2 pc', '1e9'])('does not read “%s”', (text) => {
    expect(readQuantity(text, 'm')).toBeNull()
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (thousandths) => {
        expect(readQuantity(quantityText(thousandths), 'g')).toBe(thousandths)
      }),
    )
  })
})

describe('minutes as they are typed', () => {
  it.each([
    ['6:40', 400],
    ['400', 400],
    ['400 s', 400],
    ['1.5 min', 90],
    ['0:00', 0],
  ])('reads %s', (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds)
  })

  it.each(['', 'soon', '6:99', '2 days', '90000'])('does not read “%s”', (text) => {
    expect(readSeconds(text)).toBeNull()
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        expect(readSeconds(secondsText(seconds))).toBe(seconds)
      }),
    )
  })
})
