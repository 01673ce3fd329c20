import type { GateWord } from '../../../../shared/contract/drops.ts'
import type { GateRefusal } from '../../../../shared/contract/refusals.ts'
import { added, altered, type Change } from '../../../../shared/domain/change.ts'
import { createDrop, type DropOrder } from '../../../../shared/domain/drop/drop-rules.ts'
import type { ApprovalId } from '../../../../shared/domain/readiness/approval.ts'
import { gatesOf, mayOverride } from '../../../../shared/domain/readiness/gates.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Operation } from '../../../../shared/domain/style/operation.ts'
import type { Colourway, StyleRevision } from '../../../../shared/domain/style/style.ts'
import { endHold } from '../../../../shared/domain/windows/hold.ts'
import { findLive } from '../../database/reads/read-confirmations.ts'
import { readDropSheet, readDrops } from '../../database/reads/read-drops.ts'
import { readFactsOf } from '../../database/reads/read-facts.ts'
import { findHold, readHeld } from '../../database/reads/read-holds.ts'
import { readNewer } from '../../database/reads/read-newer.ts'
import { countJobs } from '../../database/reads/read-routing.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { find } from '../edit.ts'
import { pull, pullDrop } from './pull-revision.ts'
import { reserveMaterials } from './reserve-materials.ts'
import { giveSubstituteBack, takeSubstitute } from './substitutes.ts'

export const dropDoings: Doing<
  | 'drops.createDrop'
  | 'drops.pullRevision'
  | 'drops.endDrop'
  | 'drops.reserveMaterials'
  | 'drops.takeSubstitute'
  | 'drops.giveSubstituteBack'
  | 'drops.passGate'
  | 'drops.overrideGate'
> = {
  'drops.createDrop': {
    undoable: 'yes',
    decide: (hands, { dropId, order }) => createDrop(sceneOf(hands, order), dropId, order),
  },
  'drops.pullRevision': { undoable: 'yes', decide: pullDrop },
  'drops.endDrop': {
    undoable: 'yes',
    decide({ reader, now }, { dropId, ended }) {
      const drop = find(reader, 'drop', dropId)
      if (!drop) return refuse({ code: 'gone' })
      const live = findLive(reader, dropId)
      const isAhead = drop.launchAt > now()
      if (live && isAhead) return refuse({ code: 'has-live-confirmation', number: live.number })
      return ok([
        altered('drop', drop, { ended }),
        ...endHold(findHold(reader, dropId), readHeld(reader, dropId, now())),
      ])
    },
  },
  'drops.reserveMaterials': { undoable: 'yes', decide: reserveMaterials },
  'drops.takeSubstitute': { undoable: 'yes', decide: takeSubstitute },
  'drops.giveSubstituteBack': { undoable: 'yes', decide: giveSubstituteBack },
  'drops.passGate': { undoable: 'yes', decide: passGate },
  'drops.overrideGate': { undoable: 'yes', decide: overrideGate },
}

export const dropViews: Viewing<
  'drops.names' | 'drops.list' | 'drops.newer' | 'drops.pull' | 'drops.sheet'
> = {
  'drops.newer': ({ reader }, id) => readNewer(reader, id),
  'drops.pull': pull,
  'drops.names': ({ reader }) =>
    reader.all('select id, code, name from "drop" order by launchAt desc'),
  'drops.list': ({ reader, now }) => readDrops(reader, now()),
  'drops.sheet': ({ reader, now }, id) => readDropSheet(reader, now(), id),
}

function sceneOf({ reader, now, newId }: Hands, order: DropOrder) {
  const ids = JSON.stringify(order.lines.map(({ styleRevisionId }) => styleRevisionId))
  const own = <Row>(table: string) =>
    reader.all<Row>(
      `select * from ${table} where styleRevisionId in (select value from json_each(?)) order by position`,
      ids,
    )
  return {
    now: now(),
    newId,
    codes: reader.all<{ code: string }>('select code from "drop"').map(({ code }) => code),
    revisions: reader.all<StyleRevision>(
      'select * from styleRevision where id in (select value from json_each(?))',
      ids,
    ),
    colourways: own<Colourway>('colourway'),
    operations: own<Operation>('operation'),
    jobCount: countJobs(reader),
  }
}

/** A person says that a sample is approved or fulfilment agreed; every other gate is computed. */
function passGate(hands: Hands, word: GateWord): Result<readonly Change[], GateRefusal> {
  const { gate } = word
  if (gate !== 'sample-approved' && gate !== 'fulfilment-agreed') {
    return refuse({ code: 'computed', gate })
  }
  return wordOn(hands, word, 'passed')
}

/** A failed gate may be passed over where that is safe, with a reason and a name that the document prints. */
function overrideGate(hands: Hands, word: GateWord): Result<readonly Change[], GateRefusal> {
  const { gate } = word
  if (!mayOverride(gate)) return refuse({ code: 'never-overridden', gate })
  const facts = readFactsOf(hands.reader, hands.now(), word.dropId)
  const found = facts && gatesOf(facts).find((one) => one.gate === gate)
  if (found && found.verdict !== 'failed') return refuse({ code: 'not-failed', gate })
  return wordOn(hands, word, 'override')
}

function wordOn(
  { reader, now, newId }: Hands,
  { dropId, gate, reason, by, role }: GateWord,
  kind: 'passed' | 'override',
): Result<readonly Change[], GateRefusal> {
  const drop = find(reader, 'drop', dropId)
  if (!drop) return refuse({ code: 'gone' })
  if (reason === '' || by === '') return refuse({ code: 'no-reason' })
  const id = newId<ApprovalId>('apr')
  const { origin } = drop
  return ok(added('approval', { id, dropId, gate, kind, reason, by, role, at: now(), origin }))
}
