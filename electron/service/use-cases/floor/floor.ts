import { removed } from '../../../../shared/domain/change.ts'
import { report } from '../../../../shared/domain/floor/floor-rules.ts'
import { switchJobs } from '../../../../shared/domain/floor/floor-switch.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { readFloorOverview, readStationScreen } from '../../database/reads/read-floor-work.ts'
import { readPulse } from '../../database/reads/read-pulse.ts'
import { readTickets } from '../../database/reads/read-tickets.ts'
import type { Doing, Viewing } from '../../use-case.ts'
import { find } from '../edit.ts'
import { sceneOf } from './floor-scene.ts'
import { proveRecipe } from './prove-recipe.ts'
import { releaseArticle } from './release-article.ts'
import { ticketStepOf } from './ticket-step.ts'

export const floorDoings: Doing<
  | 'floor.report'
  | 'floor.switchJobs'
  | 'floor.proveRecipe'
  | 'floor.releaseArticle'
  | 'floor.withdrawArticle'
> = {
  'floor.report': {
    undoable: 'no',
    decide({ reader, now }, asked) {
      const scene = sceneOf(reader, now(), asked)
      return scene ? report(scene, asked) : refuse({ code: 'gone' })
    },
  },
  'floor.switchJobs': {
    undoable: 'no',
    decide({ reader, now }, asked) {
      const pause = sceneOf(reader, now(), asked.pause)
      const take = sceneOf(reader, now(), asked.take)
      return pause && take ? switchJobs(asked, { pause, take }) : refuse({ code: 'gone' })
    },
  },
  'floor.proveRecipe': { undoable: 'no', decide: proveRecipe },
  'floor.releaseArticle': { undoable: 'no', decide: releaseArticle },
  'floor.withdrawArticle': {
    undoable: 'no',
    decide({ reader }, id) {
      const article = find(reader, 'firstArticle', id)
      return article ? ok(removed('firstArticle', article)) : refuse({ code: 'gone' })
    },
  },
}

export const floorViews: Viewing<
  'floor.pulse' | 'floor.overview' | 'floor.station' | 'floor.tickets' | 'floor.ticketStep'
> = {
  'floor.pulse': ({ reader }) => readPulse(reader),
  'floor.overview': ({ reader }) => readFloorOverview(reader),
  'floor.station': ({ reader }, id) => readStationScreen(reader, id),
  'floor.tickets': ({ reader }, jobIds) => readTickets(reader, jobIds),
  'floor.ticketStep': ({ reader, now }, scanned) => ticketStepOf(reader, now(), scanned),
}
