import { X } from 'lucide-react'
import { useDeferredValue } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { BoardContext, type BoardView } from '../board-view.ts'
import { ProposalPanel } from '../proposal/ProposalPanel.tsx'
import { AssignForm } from './AssignForm.tsx'
import { ConflictList } from './ConflictList.tsx'
import { GroupForm } from './GroupForm.tsx'
import { Inspector, type PanelHands } from './Inspector.tsx'
import { keepFocus } from './keep-focus.ts'
import styles from './SidePanel.module.css'

const TITLES = {
  inspector: 'Job',
  group: 'Chosen cards',
  assign: 'Assign',
  conflicts: 'Conflicts',
  proposal: 'Proposal',
} as const

interface SidePanelProps extends PanelHands {
  readonly board: BoardView
}

/** At the board's right: what is chosen, or all that is wrong. */
export function SidePanel({ board: latest, moves, parts }: SidePanelProps) {
  const panel = useBoardState((state) => state.panel)
  const board = useDeferredValue(latest)
  if (panel === 'none') return null
  const title = TITLES[panel]
  return (
    <aside ref={keepFocus} className={styles.panel} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Button
          look="quiet"
          size="dense"
          aria-label="Close panel"
          icon={<X size={16} />}
          onClick={() => setBoard({ panel: 'none' })}
        />
      </header>
      {/* The cards come first: what the panel works out may follow a moment later. */}
      <BoardContext value={board}>
        {panel === 'inspector' && <Inspector moves={moves} parts={parts} />}
        {panel === 'group' && <GroupForm moves={moves} />}
        {panel === 'assign' && <AssignForm moves={moves} />}
        {panel === 'conflicts' && <ConflictList moves={moves} />}
        {panel === 'proposal' && <ProposalPanel />}
      </BoardContext>
    </aside>
  )
}
