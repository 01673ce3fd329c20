import type { Approval } from './approval.ts'
import type {
  BomCell,
  BomCheck,
  BomColour,
  BomGeometry,
  BomLine,
  BomQuantity,
  BomSubstitute,
} from './bom.ts'
import type { Brought } from './brought.ts'
import type { ChangeoverRule } from './changeover.ts'
import type { ConfirmationRecord } from './confirmation-record.ts'
import type { Drop, DropLine, DropQuantity } from './drop.ts'
import type { FirstArticle } from './first-article.ts'
import type { Floor } from './floor.ts'
import type { FloorEvent } from './floor-event.ts'
import type { GradeRules } from './grade-rules.ts'
import type { Hold } from './hold.ts'
import type { HoldEvening } from './hold-evening.ts'
import type { Booking, Job } from './job.ts'
import type { Joint } from './joint.ts'
import type { Kit, KitOutage, KitPlace } from './kit.ts'
import type { LabelFibre, StyleLabel } from './label.ts'
import type { Landing, TraditionalRun } from './landed.ts'
import type { Learning } from './learning.ts'
import type { Lot, Material } from './material.ts'
import type { Module, ModuleRevision, Piece } from './module.ts'
import type { ModuleLine, ModuleLink, ModuleOperation, ModuleQuantity } from './module-brings.ts'
import type { Nest } from './nest.ts'
import type { Operation, OperationLink } from './operation.ts'
import type { OperationKit } from './operation-kit.ts'
import type { Absence, Person, PersonShift, PersonSkill } from './person.ts'
import type { Pin } from './pin.ts'
import type { PricePoint } from './price.ts'
import type { PrintedTicket } from './printed-ticket.ts'
import type { Recipe, RecipeProof } from './recipe.ts'
import type { Seam } from './seam.ts'
import type { Shop } from './shop.ts'
import type { Sku } from './sku.ts'
import type { Closure, Opening, Shift, Station } from './station.ts'
import type { Reservation } from './stock.ts'
import type { Colourway, Slot, Style, StyleRevision } from './style.ts'
import type { Substitution } from './substitution.ts'
import type { Withdrawal } from './withdrawal.ts'

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
