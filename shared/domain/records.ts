import type {
  BomCell,
  BomCheck,
  BomColour,
  BomGeometry,
  BomLine,
  BomQuantity,
  BomSubstitute,
} from './bom/bom.ts'
import type { Nest } from './bom/nest.ts'
import type { ConfirmationRecord } from './confirmation/confirmation-record.ts'
import type { Landing, TraditionalRun } from './cost/landed.ts'
import type { PricePoint } from './cost/price.ts'
import type { Drop, DropLine, DropQuantity } from './drop/drop.ts'
import type { FirstArticle } from './floor/first-article.ts'
import type { FloorEvent } from './floor/floor-event.ts'
import type { Brought } from './module/brought.ts'
import type { Module, ModuleRevision, Piece } from './module/module.ts'
import type {
  ModuleLine,
  ModuleLink,
  ModuleOperation,
  ModuleQuantity,
} from './module/module-brings.ts'
import type { GradeRules } from './pattern/grade-rules.ts'
import type { Approval } from './readiness/approval.ts'
import type { ChangeoverRule } from './resources/changeover.ts'
import type { Floor } from './resources/floor.ts'
import type { Kit, KitOutage, KitPlace } from './resources/kit.ts'
import type { Absence, Person, PersonShift, PersonSkill } from './resources/person.ts'
import type { Closure, Opening, Shift, Station } from './resources/station.ts'
import type { Booking, Job } from './schedule/job.ts'
import type { Pin } from './schedule/pin.ts'
import type { Joint } from './seams/joint.ts'
import type { Seam } from './seams/seam.ts'
import type { LabelFibre, StyleLabel } from './skus/label.ts'
import type { Shop } from './skus/shop.ts'
import type { Sku } from './skus/sku.ts'
import type { Lot, Material } from './stock/material.ts'
import type { Reservation } from './stock/stock.ts'
import type { Substitution } from './stock/substitution.ts'
import type { Learning } from './style/learning.ts'
import type { Operation, OperationLink } from './style/operation.ts'
import type { OperationKit } from './style/operation-kit.ts'
import type { Recipe, RecipeProof } from './style/recipe.ts'
import type { Colourway, Slot, Style, StyleRevision } from './style/style.ts'
import type { Withdrawal } from './style/withdrawal.ts'
import type { PrintedTicket } from './tickets/printed-ticket.ts'
import type { Hold } from './windows/hold.ts'
import type { HoldEvening } from './windows/hold-evening.ts'

/** Everything the factory remembers, by kind. A record is flat and never altered in place. */
export interface Records {
  readonly floor: Floor
  readonly station: Station
  readonly shift: Shift
  readonly closure: Closure
  readonly opening: Opening
  readonly person: Person
  readonly personSkill: PersonSkill
  readonly personShift: PersonShift
  readonly absence: Absence
  readonly kit: Kit
  readonly kitPlace: KitPlace
  readonly kitOutage: KitOutage
  readonly changeoverRule: ChangeoverRule
  readonly material: Material
  readonly pricePoint: PricePoint
  readonly lot: Lot
  readonly module: Module
  readonly moduleRevision: ModuleRevision
  readonly piece: Piece
  readonly gradeRules: GradeRules
  readonly seam: Seam
  readonly moduleLine: ModuleLine
  readonly moduleQuantity: ModuleQuantity
  readonly moduleOperation: ModuleOperation
  readonly moduleLink: ModuleLink
  readonly style: Style
  readonly styleRevision: StyleRevision
  readonly slot: Slot
  readonly colourway: Colourway
  readonly bomLine: BomLine
  readonly bomQuantity: BomQuantity
  readonly bomColour: BomColour
  readonly bomCell: BomCell
  readonly bomSubstitute: BomSubstitute
  readonly bomGeometry: BomGeometry
  readonly bomCheck: BomCheck
  readonly operation: Operation
  readonly operationLink: OperationLink
  readonly operationKit: OperationKit
  readonly recipe: Recipe
  readonly recipeProof: RecipeProof
  readonly learning: Learning
  readonly joint: Joint
  readonly brought: Brought
  readonly withdrawal: Withdrawal
  readonly nest: Nest
  readonly styleLabel: StyleLabel
  readonly labelFibre: LabelFibre
  readonly sku: Sku
  readonly shop: Shop
  readonly landing: Landing
  readonly traditionalRun: TraditionalRun
  readonly drop: Drop
  readonly dropLine: DropLine
  readonly dropQuantity: DropQuantity
  readonly reservation: Reservation
  readonly substitution: Substitution
  readonly job: Job
  readonly booking: Booking
  readonly pin: Pin
  readonly hold: Hold
  readonly holdEvening: HoldEvening
  readonly floorEvent: FloorEvent
  readonly firstArticle: FirstArticle
  readonly printedTicket: PrintedTicket
  readonly approval: Approval
  readonly confirmation: ConfirmationRecord
}

export type Table = keyof Records
