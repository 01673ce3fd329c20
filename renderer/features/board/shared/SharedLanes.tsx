import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useBoard } from '../board-view.ts'
import type { Viewport } from '../lanes/viewport.ts'
import { SharedLane } from './SharedLane.tsx'
import styles from './SharedLanes.module.css'
import { type SharedGroup, turnFold, useSharedFolds } from './shared-folds.ts'
import { OF_KITS, OF_PEOPLE, rowsOfKits, rowsOfPeople, type SharedRow } from './shared-rows.ts'

interface SharedLanesProps {
  readonly viewport: Viewport
}

/** What the stations share, below them: who is booked for what, and which kits. Folded until somebody looks. */
export function SharedLanes({ viewport }: SharedLanesProps) {
  const board = useBoard()
  const { people, kits } = useSharedFolds()
  const workers = useMemo(() => (people === 'open' ? rowsOfPeople(board) : []), [board, people])
  const tools = useMemo(() => (kits === 'open' ? rowsOfKits(board) : []), [board, kits])
  const { resources } = board.view.plan
  return (
    <>
      {resources.people.length > 0 && (
        <Group group="people" name="People" rows={workers} viewport={viewport}>
          {troubleWords(board.conflicts.filter(({ code }) => OF_PEOPLE.includes(code)).length)}
        </Group>
      )}
      {resources.kits.length > 0 && (
        <Group group="kits" name="Kits" rows={tools} viewport={viewport}>
          {troubleWords(board.conflicts.filter(({ code }) => OF_KITS.includes(code)).length)}
        </Group>
      )}
    </>
  )
}

const troubleWords = (count: number) =>
  count > 0 && (count === 1 ? '1 conflict' : `${count} conflicts`)

interface GroupProps extends SharedLanesProps {
  readonly group: SharedGroup
  readonly name: string
  readonly rows: readonly SharedRow[]
  readonly children: ReactNode
}

function Group({ group, name, rows, viewport, children }: GroupProps) {
  const isOpen = useSharedFolds((folds) => folds[group] === 'open')
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <div className={styles.group}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={(event) => {
            event.stopPropagation()
            turnFold(group)
          }}
        >
          <Sign size={14} aria-hidden />
          {name}
          {children && <span className={styles.trouble}>{children}</span>}
        </button>
      </div>
      {rows.map((row) => (
        <SharedLane key={row.id} row={row} viewport={viewport} />
      ))}
    </>
  )
}
