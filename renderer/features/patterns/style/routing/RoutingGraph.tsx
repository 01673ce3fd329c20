import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { OperationId } from '../../../../../shared/domain/style/operation.ts'
import { criticalPath } from '../../../../../shared/domain/style/routing.ts'
import { type Edge, layOut } from '../../../../../shared/domain/style/routing-layout.ts'
import styles from './RoutingGraph.module.css'
import { RoutingNode } from './RoutingNode.tsx'
import { pathOf, sizeOf, threadOf } from './routing-geometry.ts'
import { useLink } from './use-link.ts'
import { useLinking } from './use-linking.ts'

interface RoutingGraphProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
  readonly chosen: OperationId | null
  choose(id: OperationId): void
}

/** The routing drawn from left to right; the longest way through is heavier. */
export function RoutingGraph({ sheet, editable, chosen, choose }: RoutingGraphProps) {
  const { operations } = sheet
  const layout = layOut(sheet)
  const linking = useLinking(useLink(sheet))
  const way = criticalPath(sheet).map(({ id }) => id)
  const from = operations.find(({ id }) => id === linking.from)
  const place = from && layout.places.get(from.id)
  return (
    <div className={styles.frame}>
      <section
        className={styles.drawing}
        aria-label="Routing"
        data-drawing
        style={sizeOf(layout)}
        data-linking={from ? true : undefined}
      >
        <svg className={styles.edges} aria-hidden="true" {...sizeOf(layout)}>
          {layout.edges.map((edge) => (
            <path
              key={`${edge.from} ${edge.to}`}
              d={pathOf(edge)}
              data-longest={isNext(way, edge) || undefined}
            />
          ))}
          {place && linking.hand && <path d={threadOf(place, linking.hand)} data-thread />}
        </svg>
        {operations.map((operation) => {
          const at = layout.places.get(operation.id)
          return at ? (
            <RoutingNode
              key={operation.id}
              operation={operation}
              place={at}
              tooling={toolingOf(sheet, operation.id)}
              chosen={operation.id === chosen}
              longest={way.includes(operation.id)}
              linking={editable ? linking : null}
              choose={() => choose(operation.id)}
            />
          ) : null
        })}
      </section>
      <p role="status" className={styles.hint}>
        {from
          ? `Choose what comes after ${from.name}; one that does already is freed. Escape leaves it as it is.`
          : editable &&
            operations.length > 1 &&
            'Drag from the dot of an operation to what comes after it.'}
      </p>
    </div>
  )
}

const isNext = (way: readonly OperationId[], { from, to }: Edge) =>
  way.includes(from) && way.indexOf(to) === way.indexOf(from) + 1

function toolingOf({ kits, recipes }: StyleSheet, id: OperationId) {
  const isOf = ({ operationId }: { readonly operationId: OperationId }) => operationId === id
  return [
    ...(kits.some(isOf) ? (['kit'] as const) : []),
    ...(recipes.some(isOf) ? (['recipe'] as const) : []),
  ]
}
