import type { PointerEvent } from 'react'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Stretch } from '../../../../shared/domain/seams/seam-length.ts'
import styles from './Seams.module.css'

interface SeamEdgesProps {
  readonly edges: readonly Stretch[]
  readonly anchors: readonly (Point | undefined)[]
  path(edge: Stretch): string
  pick(edge: Stretch, how: 'alone' | 'more'): void
}

/** Every edge between two corners, notches or grade points, with room for the hand; the one under the pointer is seen. */
export function SeamEdges({ edges, anchors, path, pick }: SeamEdgesProps) {
  function press(event: PointerEvent, edge: Stretch): void {
    if (event.button !== 0) return
    event.stopPropagation()
    pick(edge, event.shiftKey ? 'more' : 'alone')
  }
  return (
    <>
      {edges.map((edge) => (
        <g key={edge.start} className={styles.edge}>
          <path className={styles.shown} d={path(edge)} />
          <path
            className={styles.reach}
            d={path(edge)}
            data-edge={`${edge.start} to ${edge.end}`}
            onPointerDown={(event) => press(event, edge)}
          />
        </g>
      ))}
      <path
        className={styles.anchor}
        d={anchors.flatMap((at) => (at ? [`M${at[0]} ${-at[1]}h0`] : [])).join('')}
      />
    </>
  )
}
