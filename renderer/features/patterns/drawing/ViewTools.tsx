import { Maximize, Minus, Plus, Ruler } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import styles from './Drawing.module.css'
import type { ViewHand } from './use-view.ts'
import { scaleWords } from './view.ts'

interface ViewToolsProps {
  readonly hand: ViewHand
  readonly measuring: boolean
  trueSize(): void
  measure(): void
}

/** How near, and the tape; each with its key. */
export function ViewTools({ hand, measuring, trueSize, measure }: ViewToolsProps) {
  return (
    <div className={styles.tools} role="toolbar" aria-label="View">
      <span className={styles.scale} role="status" aria-label="Scale">
        scale {scaleWords(hand.scale)}
      </span>
      <Button size="dense" look="quiet" aria-label="Farther" onClick={hand.farther}>
        <Minus size={14} aria-hidden />
      </Button>
      <Button size="dense" look="quiet" aria-label="Closer" onClick={hand.closer}>
        <Plus size={14} aria-hidden />
      </Button>
      <Button
        size="dense"
        look="quiet"
        keys="0"
        onClick={hand.fit}
        icon={<Maximize size={14} aria-hidden />}
      >
        Fit
      </Button>
      <Button size="dense" look="quiet" keys="1" onClick={trueSize}>
        100 %
      </Button>
      <Button
        size="dense"
        look="quiet"
        keys="M"
        pressed={measuring}
        onClick={measure}
        icon={<Ruler size={14} aria-hidden />}
      >
        Measure
      </Button>
    </div>
  )
}
