import type { Bom } from '../bom/bom.ts'
import type { Kind } from '../kind.ts'
import type { Money, Permille, Pieces } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Material } from '../stock/material.ts'
import type { StyleId } from '../style/style.ts'
import type { UnitCost } from './cost.ts'
import { moneyDigits } from './currency.ts'

export type LandingId = Kind<string, 'LandingId'>
export type TraditionalRunId = Kind<string, 'TraditionalRunId'>
/** Of the floor's currency for one of another, in millionths: 790,000 is £0.79 for $1. Whole. */
export type ExchangeRate = Kind<number, 'ExchangeRate'>

export const PAR = 1_000_000 as ExchangeRate

/** What comes on top of a garment's making until it is with its wearer, in the floor's currency, and how long it takes. */
export interface LandingTerms {
  readonly freight: Money
  /** Of what was paid with its freight: the customs value of the EU (Union Customs Code, article 71) and of the UK. */
  readonly duty: Permille
  readonly handling: Money
  /** How many of a thousand are expected back. */
  readonly returns: Permille
  /** Of one that comes back. */
  readonly returnCost: Money
  /** Calendar days: of an own run once its materials are here; of a traditional run from its order on. */
  readonly leadDays: number
}

/** What own runs land with. There is one, once somebody has said anything of it. */
export interface Landing extends LandingTerms {
  readonly id: LandingId
  readonly origin: Origin
}

export const NO_LANDING: LandingTerms = {
  freight: 0 as Money,
  duty: 0 as Permille,
  handling: 0 as Money,
  returns: 0 as Permille,
  returnCost: 0 as Money,
  leadDays: 0,
}

/** A quote for having a style made elsewhere in bulk. It is the style's, over all its revisions: it is no part of what it is. */
export interface TraditionalRun extends LandingTerms {
  readonly id: TraditionalRunId
  readonly styleId: StyleId
  readonly supplier: string
  /** So many are paid for at least. */
  readonly minimum: Pieces
  /** In its own currency. */
  readonly unitPrice: Money
  /** ISO 4217. */
  readonly currency: string
  readonly rate: ExchangeRate
  readonly origin: Origin
}

/** What a garment costs that is with its wearer, in minor units of the floor's currency (not rounded). */
export interface LandedCost {
  readonly run: Pieces
  /** How many are paid for. */
  readonly bought: Pieces
  /** Making it, or buying it. */
  readonly make: number
  readonly freight: number
  readonly duty: number
  readonly handling: number
  readonly returns: number
  readonly total: number
}

export function ownLanded({ run, total }: UnitCost, terms: LandingTerms): LandedCost {
  return landed({ run, bought: run }, total, terms)
}

/** Below its minimum, all that must be bought is paid for, shipped and handled; only what is wanted is sold, and comes back. */
export function traditionalLanded(
  quote: TraditionalRun,
  run: Pieces,
  currency: string,
): LandedCost {
  const bought = Math.max(run, quote.minimum) as Pieces
  return landed({ run, bought }, quotedPrice(quote, currency), quote)
}

/** The price of one in the floor's currency, in minor units. */
export function quotedPrice(quote: TraditionalRun, currency: string): number {
  const whole = quote.unitPrice / 10 ** moneyDigits(quote.currency)
  return ((whole * quote.rate) / PAR) * 10 ** moneyDigits(currency)
}

/** Landed = make + freight + duty + handling + expected returns cost (DOMAIN rule 33). */
function landed(
  { run, bought }: Pick<LandedCost, 'run' | 'bought'>,
  price: number,
  terms: LandingTerms,
): LandedCost {
  const share = bought / run
  const make = price * share
  const freight = terms.freight * share
  const duty = ((make + freight) * terms.duty) / 1000
  const handling = terms.handling * share
  const returns = (terms.returnCost * terms.returns) / 1000
  const total = make + freight + duty + handling + returns
  return { run, bought, make, freight, duty, handling, returns, total }
}

/** The material of a BOM that is longest on its way; none for a BOM without lines. */
export function slowestMaterial(bom: Bom, materials: readonly Material[]): Material | undefined {
  const used = new Set(bom.lines.map(({ materialId }) => materialId))
  return materials
    .filter(({ id }) => used.has(id))
    .reduce<Material | undefined>(
      (slowest, one) => (slowest && slowest.leadDays >= one.leadDays ? slowest : one),
      undefined,
    )
}

/** Calendar days from the order of its materials until it is with its wearer. */
export function ownLeadDays(
  bom: Bom,
  materials: readonly Material[],
  { leadDays }: LandingTerms,
): number {
  return (slowestMaterial(bom, materials)?.leadDays ?? 0) + leadDays
}
