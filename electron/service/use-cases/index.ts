import type { Query } from '../../../shared/contract/calls.ts'
import type { Doing, Done, Viewing } from '../use-case.ts'
import { bomDoings, bomViews } from './bom.ts'
import { calendarDoings } from './calendar.ts'
import { csvDoings, csvViews } from './csv.ts'
import { dropDoings, dropViews } from './drops.ts'
import { factoryDoings, factoryViews } from './factory.ts'
import { floorDoings, floorViews } from './floor.ts'
import { historyViews } from './history.ts'
import { holdDoings } from './holds.ts'
import { jointDoings } from './joints.ts'
import { kitDoings } from './kits.ts'
import { landedDoings } from './landed.ts'
import { moduleBringsDoings } from './module-brings.ts'
import { moduleDoings, moduleViews } from './modules.ts'
import { bomOrderDoings } from './order-bom.ts'
import { pieceDoings, pieceViews } from './pieces.ts'
import { printDoings, printViews } from './print-pieces.ts'
import { readinessDoings, readinessViews } from './readiness.ts'
import { reviewDoings } from './review.ts'
import { routingDoings } from './routing.ts'
import { scheduleDoings, scheduleViews } from './schedule.ts'
import { partDoings } from './schedule-parts.ts'
import { seamDoings } from './seams.ts'
import { setUpDoings } from './set-up.ts'
import { skuDoings, skuViews } from './skus.ts'
import { stockDoings, stockViews } from './stock.ts'
import { styleDoings, styleViews } from './styles.ts'
import { tagDoings } from './tags.ts'
import { withdrawalDoings } from './withdraw-revision.ts'

/** Every command but the turning of the journal itself. */
export const doings: Doing<Done> = {
  ...factoryDoings,
  ...calendarDoings,
  ...setUpDoings,
  ...kitDoings,
  ...stockDoings,
  ...moduleDoings,
  ...seamDoings,
  ...moduleBringsDoings,
  ...jointDoings,
  ...pieceDoings,
  ...printDoings,
  ...styleDoings,
  ...tagDoings,
  ...skuDoings,
  ...landedDoings,
  ...reviewDoings,
  ...routingDoings,
  ...bomDoings,
  ...bomOrderDoings,
  ...withdrawalDoings,
  ...csvDoings,
  ...dropDoings,
  ...scheduleDoings,
  ...partDoings,
  ...holdDoings,
  ...floorDoings,
  ...readinessDoings,
}

export const views: Viewing<Query> = {
  ...factoryViews,
  ...stockViews,
  ...moduleViews,
  ...bomViews,
  ...pieceViews,
  ...printViews,
  ...styleViews,
  ...skuViews,
  ...csvViews,
  ...dropViews,
  ...scheduleViews,
  ...floorViews,
  ...readinessViews,
  ...historyViews,
}
