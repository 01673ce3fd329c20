import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OperationId } from '../../shared/domain/style/operation.ts'
import {
  criticalPath,
  goesRound,
  minutesAlong,
  type Order,
} from '../../shared/domain/style/routing.ts'
import { layOut } from '../../shared/domain/style/routing-layout.ts'
import { operation } from '../small-factory.ts'

const id = (at: number) => `opn_${at}` as OperationId

/** Any routing without a circle: an operation follows earlier ones only. */
const anyOrder: fc.Arbitrary<Order> = fc
  .array(fc.record({ seconds: fc.nat(600), after: fc.array(fc.nat(12), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => ({
    operations: all.map(({ seconds }, at) =>
      operation({ id: id(at), position: at, attended: seconds as never, unattended: 0 as never }),
    ),
    links: all.flatMap(({ after }, at) =>
      [...new Set(after)].flatMap((before) =>
        before < at ? [{ operationId: id(at), predecessorId: id(before) }] : [],
      ),
    ),
  }))

describe('the drawing of a routing', () => {
  it('has every operation in a place of its own', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { places } = layOut(order)
        expect(places.size).toBe(order.operations.length)
        expect(new Set([...places.values()].map((one) => `${one.column} ${one.row}`)).size).toBe(
          places.size,
        )
      }),
    )
  })

  it('has every edge go right, a column a step, and under no operation', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { places, edges } = layOut(order)
        expect(edges).toHaveLength(order.links.length)
        const taken = new Set([...places.values()].map((one) => `${one.column} ${one.row}`))
        for (const { from, to, way } of edges) {
          expect([way[0], way.at(-1)]).toEqual([places.get(from), places.get(to)])
          way.forEach((one, index) => {
            if (index > 0) expect(one.column).toBe(way[index - 1]!.column + 1)
            if (index > 0 && index < way.length - 1)
              expect(taken.has(`${one.column} ${one.row}`)).toBe(false)
          })
        }
      }),
    )
  })

  it('stays inside its columns and rows, and is the same each time', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const layout = layOut(order)
        for (const { column, row } of layout.places.values()) {
          expect(column).toBeLessThan(layout.columns)
          expect(row).toBeGreaterThanOrEqual(0)
          expect(row + 1).toBeLessThanOrEqual(layout.rows)
        }
        expect(layOut(order)).toEqual(layout)
      }),
    )
  })

  it('is nothing for nothing', () => {
    expect(layOut({ operations: [], links: [] })).toMatchObject({ columns: 0, rows: 0, edges: [] })
  })
})

describe('the longest way through', () => {
  it('is never shorter than another way, and never longer than all together', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const way = criticalPath(order)
        const minutes = minutesAlong(way)
        expect(minutes).toBeLessThanOrEqual(minutesAlong(order.operations))
        for (const one of order.operations) {
          expect(minutes).toBeGreaterThanOrEqual(minutesAlong([one]))
        }
        way.slice(1).forEach((one, index) => {
          expect(order.links).toContainEqual({
            operationId: one.id,
            predecessorId: way[index]!.id,
          })
        })
      }),
    )
  })

  it('ends although the operations go round', () => {
    const operations = [0, 1].map((at) => operation({ id: id(at) }))
    const links = [
      { operationId: id(0), predecessorId: id(1) },
      { operationId: id(1), predecessorId: id(0) },
    ]
    expect(criticalPath({ operations, links }).length).toBeGreaterThan(0)
    expect(goesRound(id(0), [id(1)], links)).toBe(true)
  })
})
