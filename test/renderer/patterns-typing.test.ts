import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  measureText,
  quantityText,
  readQuantity,
  readSeconds,
  secondsText,
  shownUnit,
} from '../../shared/domain/bom/quantity-text.ts'
import type { Thousandths } from '../../shared/domain/quantity.ts'

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

describe('a quantity where inches are read', () => {
  it.each([
    [1_119, 'm', '44 1/16 in'],
    [10, 'm', '3/8 in'],
    [86_000, 'm', '94.05 yd'],
    [71, 'g', '0 oz'],
    [2_000, 'pc', '2'],
  ] as const)('tells %i thousandths of %s as %s', (quantity, unit, text) => {
    expect(measureText(quantity as Thousandths, unit, 'imperial')).toBe(text)
  })

  it('reads a figure alone as what stands in the field', () => {
    expect(readQuantity('3/8', 'm', shownUnit(10, 'm', 'imperial'))).toBe(10)
    expect(readQuantity('2', 'm', shownUnit(86_000, 'm', 'imperial'))).toBe(1_829)
    expect(readQuantity('2', 'm', shownUnit(10, 'm', 'metric'))).toBe(2_000)
  })

  it('is read back to within half of what it is told in, and exactly in metric', () => {
    const told = fc.integer({ min: 0, max: 1_000_000 }).map((one) => one as Thousandths)
    fc.assert(
      fc.property(told, fc.constantFrom('m', 'g', 'pc'), (quantity, unit) => {
        expect(readQuantity(measureText(quantity, unit, 'metric'), unit)).toBe(quantity)
        const text = measureText(quantity, unit, 'imperial')
        const back = readQuantity(text, unit, shownUnit(quantity, unit, 'imperial'))!
        const step = { in: 1, yd: 5, oz: 142, [unit]: 0 }[shownUnit(quantity, unit, 'imperial')]!
        expect(Math.abs(back - quantity)).toBeLessThanOrEqual(step)
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
