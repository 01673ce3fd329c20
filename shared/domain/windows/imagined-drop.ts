import type { Drop, DropId, DropLine, DropLineId } from '../drop/drop.ts'
import type { Pieces } from '../quantity.ts'
import type { KitNeed, Resources } from '../resources/resources.ts'
import type { Job, JobId } from '../schedule/job.ts'
import type { Plan } from '../schedule/plan.ts'
import type { Learning } from '../style/learning.ts'
import type { Operation, OperationLink } from '../style/operation.ts'
import type { Instant } from '../time.ts'

export const IMAGINED = 'drp_imagined' as DropId

export interface Imagined {
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  readonly kitNeeds: readonly KitNeed[]
  readonly learning: readonly Learning[]
  readonly pieces: Pieces
  readonly by: Instant
}

/** The plan with a drop in it that nobody has ordered: so many pieces of one style, to be through by a moment. */
export function imagine(
  plan: Plan,
  { operations, links, kitNeeds, learning, pieces, by }: Imagined,
): Plan {
  const [first] = operations
  if (!first) return plan
  const known = new Set(plan.operations.map(({ id }) => id))
  const added = operations.filter(({ id }) => !known.has(id))
  const ids = new Set(added.map(({ id }) => id))
  return {
    ...plan,
    drops: [...plan.drops, drop(by)],
    lines: [...plan.lines, { ...line, styleRevisionId: first.styleRevisionId }],
    operations: [...plan.operations, ...added],
    learning: [
      ...plan.learning,
      ...learning.filter(({ id }) => !plan.learning.some((one) => one.id === id)),
    ],
    links: [...plan.links, ...links.filter(({ operationId }) => ids.has(operationId))],
    resources: withKits(
      plan.resources,
      kitNeeds.filter((one) => ids.has(one.operationId)),
    ),
    jobs: [...plan.jobs, ...operations.map((operation) => jobOf(operation, pieces))],
  }
}

function withKits(resources: Resources, more: readonly KitNeed[]): Resources {
  return { ...resources, kitNeeds: [...resources.kitNeeds, ...more] }
}

function drop(by: Instant): Drop {
  const none = { audience: '', announcedLimit: null, ended: 'no', origin: 'own' } as const
  return { id: IMAGINED, code: 'NEW', name: '', band: 0, launchAt: by, marketingAt: by, ...none }
}

const line: Omit<DropLine, 'styleRevisionId'> = {
  id: 'dln_imagined' as DropLineId,
  dropId: IMAGINED,
  position: 0,
  colourway: '',
  origin: 'own',
}

function jobOf({ id: operationId, name }: Operation, pieces: Pieces): Job {
  const id = `job_imagined_${operationId}` as JobId
  const of = { dropId: IMAGINED, dropLineId: line.id, operationId }
  return { id, code: name, ...of, pieces, origin: 'own' }
}
