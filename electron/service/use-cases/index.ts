import type { Query } from '../../../shared/contract/calls.ts'
import type { Doing, Done, Viewing } from '../use-case.ts'
import { bomDoings, bomViews } from './bom/bom.ts'
import { csvDoings, csvViews } from './bom/csv.ts'
import { landedDoings } from './bom/landed.ts'
import { bomOrderDoings } from './bom/order-bom.ts'
import { dropDoings, dropViews } from './drops/drops.ts'
import { holdDoings } from './drops/holds.ts'
import { stockDoings, stockViews } from './drops/stock.ts'
import { calendarDoings } from './factory/calendar.ts'
import { factoryDoings, factoryViews } from './factory/factory.ts'
import { historyViews } from './factory/history.ts'
import { kitDoings } from './factory/kits.ts'
import { setUpDoings } from './factory/set-up.ts'
import { floorDoings, floorViews } from './floor/floor.ts'
import { jointDoings } from './patterns/joints.ts'
import { moduleBringsDoings } from './patterns/module-brings.ts'
import { moduleDoings, moduleViews } from './patterns/modules.ts'
import { pieceDoings, pieceViews } from './patterns/pieces.ts'
import { printDoings, printViews } from './patterns/print-pieces.ts'
import { seamDoings } from './patterns/seams.ts'
import { readinessDoings, readinessViews } from './readiness/readiness.ts'
import { scheduleDoings, scheduleViews } from './schedule/schedule.ts'
import { partDoings } from './schedule/schedule-parts.ts'
import { reviewDoings } from './styles/review.ts'
import { routingDoings } from './styles/routing.ts'
import { skuDoings, skuViews } from './styles/skus.ts'
import { styleDoings, styleViews } from './styles/styles.ts'
import { tagDoings } from './styles/tags.ts'
import { withdrawalDoings } from './styles/withdraw-revision.ts'

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
