import type { ReactNode, RefObject } from 'react'
import styles from './Drawing.module.css'
import type { Extent } from './view.ts'

interface SheetProps {
  readonly of: RefObject<HTMLDivElement | null>
  readonly extent: Extent
  readonly look?: string | undefined
  readonly children: ReactNode
}

/** A picture half a window wider on each side than is seen, which the hand moves as a whole. */
export function Sheet({ of, extent, look, children }: SheetProps) {
  return (
    <div ref={of} className={[styles.sheet, look].filter(Boolean).join(' ')}>
      <svg width="100%" height="100%" aria-hidden="true">
        <g transform={`translate(${extent.width / 2} ${extent.height / 2})`}>{children}</g>
      </svg>
    </div>
  )
}
