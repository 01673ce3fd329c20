import type { MeasureSystem, Seconds, Thousandths } from '../quantity.ts'
import type { MaterialUnit } from '../stock/material.ts'

/** How many of the material's unit one of these is. */
const UNITS: { readonly [Unit in MaterialUnit]: Readonly<Record<string, number>> } = {
  m: { m: 1, cm: 0.01, mm: 0.001, in: 0.0254, '"': 0.0254, ft: 0.3048, yd: 0.9144 },
  pc: { pc: 1, pcs: 1 },
  g: { g: 1, kg: 1000, oz: 28.349523125 },
}
const MOST = 1_000_000_000

/**
 * Reads 1.12, 1,12 m, 3/8in, 1 1/2 yd or 9.5mm as thousandths of the unit; null when it is none of these.
 * A figure alone is in the unit, or in `bare`, which is what stands in the field.
 */
export function readQuantity(
  text: string,
  unit: MaterialUnit,
  bare: string = unit,
): Thousandths | null {
  const [, figure, suffix] = /^([\d.,/ ]*[\d.,])\s*([a-z"]*)$/i.exec(text.trim()) ?? []
  const factor = UNITS[unit][(suffix || bare).toLowerCase()]
  const value = figure === undefined ? null : readFigure(figure)
  if (value === null || factor === undefined) return null
  const thousandths = Math.round(value * factor * 1000)
  return thousandths <= MOST ? (thousandths as Thousandths) : null
}

/** Longer than two yards is told in yards: nobody measures thread by sixteenths of an inch. */
const LONG = 1_829
/** Millimetres. */
export const INCH = 25.4
const SIXTEENTHS = 16

/** What a figure alone stands for, where a quantity is shown in this system. */
export function shownUnit(thousandths: number, unit: MaterialUnit, system: MeasureSystem): string {
  if (system === 'metric' || unit === 'pc') return unit
  if (unit === 'g') return 'oz'
  return thousandths < LONG ? 'in' : 'yd'
}

/** 1.12, 44 1/16 in, 94.05 yd or 2.5 oz: metric figures are exact and stand alone, for their unit stands beside them. */
export function measureText(
  thousandths: Thousandths,
  unit: MaterialUnit,
  system: MeasureSystem,
): string {
  const shown = shownUnit(thousandths, unit, system)
  if (shown === unit) return quantityText(thousandths)
  if (shown === 'in') return inchesText(thousandths)
  const factor = UNITS[unit][shown] ?? 1
  return `${Number((thousandths / 1000 / factor).toFixed(2))} ${shown}`
}

/** 44 1/16 in: takes millimetres. */
export function inchesText(millimetres: number): string {
  const parts = Math.round((millimetres / INCH) * SIXTEENTHS)
  const whole = Math.floor(parts / SIXTEENTHS)
  const rest = parts % SIXTEENTHS
  if (rest === 0) return `${whole} in`
  const common = [8, 4, 2, 1].find((divisor) => rest % divisor === 0) ?? 1
  return `${whole === 0 ? '' : `${whole} `}${rest / common}/${SIXTEENTHS / common} in`
}

/** As it is typed back into a field: thousandths without a unit. */
export function quantityText(thousandths: number): string {
  return String(thousandths / 1000)
}

function readFigure(text: string): number | null {
  const [, whole, top, bottom] = /^(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)$/.exec(text) ?? []
  if (top && bottom) {
    return Number(bottom) === 0 ? null : Number(whole ?? 0) + Number(top) / Number(bottom)
  }
  return /^\d*[.,]?\d+$/.test(text) ? Number(text.replace(',', '.')) : null
}

const DAY_SECONDS = 86_400

/** Reads 6:40, 6.5 min, or 400 s as whole seconds; a bare number is seconds. Null when it is none of these. */
export function readSeconds(text: string): Seconds | null {
  const [, minutes, seconds] = /^(\d+):([0-5]?\d)$/.exec(text.trim()) ?? []
  if (minutes !== undefined) return bounded(Number(minutes) * 60 + Number(seconds))
  const [, figure, unit] = /^(\d*[.,]?\d+)\s*(s|sec|min|m)?$/i.exec(text.trim()) ?? []
  if (figure === undefined) return null
  const factor = unit?.toLowerCase().startsWith('m') ? 60 : 1
  return bounded(Math.round(Number(figure.replace(',', '.')) * factor))
}

/** 6:40 */
export function secondsText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function bounded(seconds: number): Seconds | null {
  return seconds <= DAY_SECONDS ? (seconds as Seconds) : null
}
