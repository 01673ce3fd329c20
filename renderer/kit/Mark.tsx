import {
  ArrowRight,
  Check,
  CircleX,
  Eye,
  Flag,
  Hand,
  Hourglass,
  Lock,
  OctagonX,
  Pause,
  PencilLine,
  Play,
  Square,
  SquareDashed,
  TriangleAlert,
} from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { HalfSquare } from './HalfSquare.tsx'
import styles from './Mark.module.css'

const ICONS = {
  planned: null,
  draft: PencilLine,
  todo: Square,
  waiting: SquareDashed,
  ready: HalfSquare,
  review: Eye,
  running: Play,
  paused: Pause,
  done: Check,
  late: TriangleAlert,
  blocked: OctagonX,
  conflict: CircleX,
  locked: Lock,
  promised: Flag,
  held: Hourglass,
  help: Hand,
  proposed: ArrowRight,
} satisfies Record<string, ComponentType<{ readonly size?: number }> | null>

/** The status grammar: each state has a shape, a word and, only where it is abnormal, a colour. */
export type MarkName = keyof typeof ICONS

interface MarkProps {
  readonly of: MarkName
  readonly size?: number
  /** The word beside the shape; a mark is never a colour or a shape alone. */
  readonly children?: ReactNode
}

export function Mark({ of, size = 14, children }: MarkProps) {
  const Icon = ICONS[of]
  return (
    <span className={styles.mark} data-mark={of}>
      {Icon && <Icon size={size} aria-hidden />}
      {children}
    </span>
  )
}
