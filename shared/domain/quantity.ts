import type { Kind } from './kind.ts'

/** Whole garments, or whole parts of them. */
export type Pieces = Kind<number, 'Pieces'>

/** Thousandths of a material's unit: 1,120 of a material counted in metres is 1.12 m. Whole. */
export type Thousandths = Kind<number, 'Thousandths'>

/** Thousandths as a share: 85 is 8.5 %. Whole. */
export type Permille = Kind<number, 'Permille'>

/** Minor units of the floor's currency: pence, cents. Whole. */
export type Money = Kind<number, 'Money'>

/** Whole micrometres. */
export type Micrometres = Kind<number, 'Micrometres'>

/** Whole square millimetres. */
export type SquareMillimetres = Kind<number, 'SquareMillimetres'>

/** Whole seconds, of a person's or a machine's work. */
export type Seconds = Kind<number, 'Seconds'>

export type MeasureSystem = 'metric' | 'imperial'

/** The SHA-256 of some bytes in hex, which is also the bytes' name in the file. */
export type Hash = Kind<string, 'Hash'>
