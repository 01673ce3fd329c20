import { Thermometer, Wrench } from 'lucide-react'
import { type Operation, standardMinutes } from '../../../../../shared/domain/style/operation.ts'
import type { Place } from '../../../../../shared/domain/style/routing-layout.ts'
import styles from './RoutingGraph.module.css'
import { cornerOf, NODE } from './routing-geometry.ts'
import type { Linking } from './use-linking.ts'

interface RoutingNodeProps {
  readonly operation: Operation
  readonly place: Place
  readonly tooling: readonly ('kit' | 'recipe')[]
  readonly chosen: boolean
  readonly longest: boolean
  /** Null where nothing may be edited. */
  readonly linking: Linking | null
  choose(): void
}

/** An operation in the drawing: what, where, how long, and what it needs. */
export function RoutingNode(props: RoutingNodeProps) {
  const { operation, place, tooling, chosen, longest, linking, choose } = props
  const { id, name, stationKind } = operation
  const minutes = standardMinutes(operation).toFixed(2)
  const isSource = linking?.from === id
  return (
    <div
      className={styles.node}
      data-operation={id}
      data-chosen={chosen || undefined}
      data-longest={longest || undefined}
      data-source={isSource || undefined}
      style={{ ...cornerOf(place), ...NODE }}
    >
      <button
        type="button"
        className={styles.face}
        aria-pressed={chosen}
        onClick={() => {
          if (!linking?.end(id)) choose()
        }}
      >
        <span className={styles.name}>
          <b>{name}</b>
          {tooling.includes('kit') && <Wrench size={12} role="img" aria-label="needs a kit" />}
          {tooling.includes('recipe') && (
            <Thermometer size={12} role="img" aria-label="has a recipe" />
          )}
        </span>
        <span className={styles.about}>
          {stationKind} · {minutes} min
        </span>
      </button>
      {linking && (
        <button
          type="button"
          className={styles.handle}
          aria-pressed={isSource}
          aria-label={`Link from ${name}`}
          {...linking.handleOf(id)}
        />
      )}
    </div>
  )
}
