import { z } from 'zod'
import type { Pieces, Seconds, Thousandths } from '../domain/quantity.ts'
import { STATION_KINDS } from '../domain/resources/station.ts'
import { OPERATION_KINDS } from '../domain/style/operation.ts'
import { type Celsius, type Kilopascals, PEELS } from '../domain/style/recipe.ts'
import type { Instant } from '../domain/time.ts'

/** A schema whose values carry one of our kinds: the wire has only the primitive under it. */
export const kindOf = <Value>(schema: z.ZodType) => schema as unknown as z.ZodType<Value>

export const id = <Id>(prefix: string) =>
  kindOf<Id>(
    z
      .string()
      .max(80)
      .regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]+$`)),
  )
export const name = z.string().trim().min(1).max(120)
/** Who did it, by name. */
export const person = z.string().trim().max(120)
export const code = z.string().trim().min(1).max(24)
export const note = z.string().trim().max(2_000)
export const whole = <Value>(least: number, most: number) =>
  kindOf<Value>(z.int().min(least).max(most))

export const instant = whole<Instant>(0, 8_640_000_000_000_000)
export const pieces = whole<Pieces>(0, 100_000)
export const thousandths = whole<Thousandths>(0, 1_000_000_000)
export const hash = <Value>() => kindOf<Value>(z.string().regex(/^[0-9a-f]{64}$/))
export const size = z.string().trim().min(1).max(24)
export const few = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(200).readonly()
export const seconds = whole<Seconds>(0, 86_400)
export const mayBreak = z.object({ promises: z.literal('may-break').optional() })
export const recipe = z.object({
  temperature: whole<Celsius>(1, 400),
  dwell: whole<Seconds>(1, 3_600),
  pressure: whole<Kilopascals>(0, 10_000),
  peel: z.enum(PEELS),
})

/** What an operation is, a style's or one that a module brings. */
export const operationFields = {
  name,
  kind: z.enum(OPERATION_KINDS),
  stationKind: z.enum(STATION_KINDS),
  skill: z.string().trim().min(1).max(40),
  attended: seconds,
  unattended: seconds,
  piecesPerCycle: whole<Pieces>(1, 10_000),
  setUpKey: z.string().trim().max(60),
  kit: name.nullable(),
  recipe: recipe.nullable(),
}
export const predecessors = <Id>(operationId: z.ZodType<Id>) =>
  few(z.object({ operationId, transferBatch: pieces.nullable() }))

/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/)
export const folder = z.string().min(1).max(4_000)
const NO_NAME = String.raw`\\/:*?"<>|\p{Cc}`

/** A name in the folder, and nowhere else. */
export const fileNamed = (ending: 'csv' | 'pdf') =>
  z
    .string()
    .max(120)
    .regex(new RegExp(`^[^${NO_NAME}.][^${NO_NAME}]*\\.${ending}$`, 'iu'))
