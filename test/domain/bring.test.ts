import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_BOM } from '../../shared/domain/bom/bom.ts'
import type { Change } from '../../shared/domain/change.ts'
import { bomItems } from '../../shared/domain/compare/compare-bom.ts'
import { operationItems } from '../../shared/domain/compare/compare-operations.ts'
import { bringIn, partingOf } from '../../shared/domain/module/bring.ts'
import type {
  Brings,
  ModuleLine,
  ModuleOperation,
} from '../../shared/domain/module/module-brings.ts'
import type { StyleParts } from '../../shared/domain/style/content.ts'
import { OPERATION_KINDS } from '../../shared/domain/style/operation.ts'
import type { Slot } from '../../shared/domain/style/style.ts'

const [neck, sleeve] = [0, 1].map(
  (position) => ({ id: `slt_${position}`, styleRevisionId: 'srv_a', position }) as unknown as Slot,
) as [Slot, Slot]

let ids = 0
const newId = <Id>(prefix: string) => `${prefix}_${++ids}` as Id

const line = fc.record({
  materialId: fc.constantFrom('mat_a', 'mat_b', 'mat_c'),
  quantity: fc.integer({ min: 1, max: 9_000 }),
})
const operation = fc.record({
  kind: fc.constantFrom(...OPERATION_KINDS),
  attended: fc.integer({ min: 1, max: 900 }),
})

/** Anything that a module may bring: its operations one after the other, or side by side. */
const brings = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.array(operation, { maxLength: 4 }), fc.boolean())
  .map(([lines, operations, isChain]): Brings => {
    const moduleRevisionId = newId<never>('mrv')
    const made = operations.map(
      (one, position) =>
        ({
          ...one,
          ...{ id: newId('mop'), moduleRevisionId, position, name: `${one.kind} ${position}` },
          ...{ stationKind: 'cell', skill: 'sewing', unattended: 0, piecesPerCycle: 1 },
          ...{
            setUpKey: '',
            kit: null,
            temperature: null,
            dwell: null,
            pressure: null,
            peel: null,
          },
          origin: 'own',
        }) as unknown as ModuleOperation,
    )
    return {
      lines: lines.map(
        (one, position) =>
          ({
            ...{ ...one, id: newId('mln'), moduleRevisionId, position, role: null },
            ...{ wastage: 0, setUp: 0, roundTo: 1, origin: 'own' },
          }) as unknown as ModuleLine,
      ),
      quantities: [],
      operations: made,
      links: isChain
        ? made.slice(1).map(({ id }, index) => ({
            id: newId<never>('mlk'),
            operationId: id,
            predecessorId: made[index]!.id,
            transferBatch: null,
            origin: 'own' as const,
          }))
        : [],
    }
  })

const empty = {
  ...{ slots: [neck, sleeve], modules: [], pieces: [], colourways: [], label: null },
  ...{ bom: NO_BOM, operations: [], links: [], kits: [], recipes: [], learning: null },
  ...{ joints: [], brought: [] },
} as unknown as StyleParts

const addedTo = <Item>(changes: readonly Change[], table: Change['table']) =>
  changes.filter((one) => one.table === table).map(({ after }) => after as Item)

/** The style with what a module brings to a slot, in place of what the one before it brought. */
function filled(style: StyleParts, slot: Slot, module: Brings): StyleParts {
  const { lines, operations } = partingOf(style, slot.id)
  const isGone = (id: string | null) => [...lines, ...operations].some((one) => one.id === id)
  const left: StyleParts = {
    ...style,
    bom: { ...style.bom, lines: style.bom.lines.filter(({ id }) => !isGone(id)) },
    operations: style.operations.filter(({ id }) => !isGone(id)),
    links: style.links.filter((one) => !isGone(one.operationId) && !isGone(one.predecessorId)),
    brought: style.brought.filter(({ slotId }) => slotId !== slot.id),
  }
  const changes = bringIn(left, slot, module, newId)
  return {
    ...left,
    bom: { ...left.bom, lines: [...left.bom.lines, ...addedTo<never>(changes, 'bomLine')] },
    operations: [...left.operations, ...addedTo<never>(changes, 'operation')],
    links: [...left.links, ...addedTo<never>(changes, 'operationLink')],
    brought: [...left.brought, ...addedTo<never>(changes, 'brought')],
  }
}

const contentOf = (style: StyleParts) => [bomItems(style.bom), operationItems(style)]

describe('swapping what modules bring', () => {
  it('there and back leaves the same lines and operations', () => {
    fc.assert(
      fc.property(brings, brings, brings, (a, b, other) => {
        const first = filled(filled(empty, sleeve, other), neck, a)
        expect(contentOf(filled(filled(first, neck, b), neck, a))).toEqual(contentOf(first))
      }),
    )
  })

  it('touches nothing that came with another slot', () => {
    fc.assert(
      fc.property(brings, brings, brings, (a, b, other) => {
        const before = filled(filled(empty, sleeve, other), neck, a)
        const after = filled(before, neck, b)
        const ofSleeve = ({ brought, bom, operations }: StyleParts) => {
          const own = brought.filter(({ slotId }) => slotId === sleeve.id)
          const isOwn = (id: string) => own.some((one) => (one.bomLineId ?? one.operationId) === id)
          return [bom.lines, operations].map((all) => all.filter(({ id }) => isOwn(id)))
        }
        expect(ofSleeve(after)).toEqual(ofSleeve(before))
      }),
    )
  })
})
