import { Link2, Lock, LockOpen } from 'lucide-react'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { Button } from '../../../kit/Button.tsx'
import { copyText } from '../../../kit/copy-text.ts'
import { toast } from '../../../kit/toast.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { useCarry } from '../hand/carry.ts'
import type { Moves } from '../hand/use-moves.ts'
import { beginPlacing } from '../hand/use-placing.ts'
import { PrintTickets } from '../print/PrintTickets.tsx'
import styles from './ActionBar.module.css'
import { ChooseNothing } from './ChooseNothing.tsx'
import { HoldButton } from './HoldButton.tsx'
import { keepFocus } from './keep-focus.ts'
import { OneChosen } from './OneChosen.tsx'

interface ActionBarProps {
  readonly moves: Moves
}

/** What can be done to what is chosen: to one card alone, all but moving it is done in its panel. */
export function ActionBar({ moves }: ActionBarProps) {
  const [one, ...more] = useBoardState((state) => state.selected)
  const panel = useBoardState((state) => state.panel)
  const isCarrying = useCarry(({ carry }) => carry !== null)
  if (!one || isCarrying) return null
  if (more.length > 0) return <AllChosen moves={moves} />
  return panel === 'none' ? <OneChosen jobId={one} /> : null
}

function AllChosen({ moves }: ActionBarProps) {
  const board = useBoard()
  const selected = useBoardState((state) => state.selected)
  const bookings = selected.flatMap((id) => board.view.bookingOf.get(id) ?? [])
  const [first] = bookings
  const isLocked = bookings.length > 0 && bookings.every(({ lock }: Booking) => lock === 'locked')
  return (
    <section ref={keepFocus} className={styles.bar} aria-label="Chosen cards">
      <b>{selected.length} cards</b>
      <Button size="dense" onClick={() => setBoard({ panel: 'group' })}>
        Move…
      </Button>
      <Button
        size="dense"
        disabled={!first}
        onClick={() => first && beginPlacing(board, first.jobId, selected)}
      >
        Place by click
      </Button>
      <Button size="dense" disabled={!first} onClick={() => setBoard({ panel: 'assign' })}>
        Assign…
      </Button>
      <Button
        size="dense"
        keys="L"
        disabled={!first}
        icon={isLocked ? <LockOpen size={14} /> : <Lock size={14} />}
        onClick={() => void moves.lock(bookings)}
      >
        {isLocked ? 'Unlock' : 'Lock'}
      </Button>
      <Button
        size="dense"
        keys="U"
        disabled={!first}
        onClick={() => void moves.unschedule(bookings)}
      >
        Unschedule
      </Button>
      <PrintTickets jobIds={selected} />
      <HoldButton selected={selected} />
      <CopyLink />
      <ChooseNothing />
    </section>
  )
}

/** A link to the board as it is looked at now. */
export function CopyLink() {
  return (
    <Button
      size="dense"
      look="quiet"
      icon={<Link2 size={14} />}
      onClick={() => {
        copyText(location.href)
        toast('Copied a link to the board as it is now')
      }}
    >
      Copy link
    </Button>
  )
}
