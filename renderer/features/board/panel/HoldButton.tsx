import { Hourglass } from 'lucide-react'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { after } from '../../../../shared/domain/time.ts'
import { explainHold } from '../../../bridge/hold-refusals.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { useWayBack } from '../../../bridge/way-back.ts'
import { Button } from '../../../kit/Button.tsx'
import { refused, toast } from '../../../kit/toast.tsx'
import { useBoard } from '../board-view.ts'

/** So long a window is held from the board, in minutes; for another expiry there is the drop's own sheet. */
const HELD_FOR = 48 * 60

/** Holds the window of the drop that all the chosen cards belong to. */
export function HoldButton({ selected }: { readonly selected: readonly JobId[] }) {
  const { view } = useBoard()
  const hold = useCommand('schedule.holdDrop')
  const wayBack = useWayBack()
  const drops = new Set(selected.flatMap((id) => view.job.get(id)?.dropId ?? []))
  const [only] = drops.size === 1 ? drops : []
  const run = async (dropId: DropId) => {
    const { now, zone } = view.plan
    const expiresAt = after(now, HELD_FOR)
    const outcome = await hold({ dropId, expiresAt })
    if (!outcome.ok) return refused(explainHold(outcome.refusal, zone))
    const words = `Held the window of ${view.drop.get(dropId)?.code} till ${printMoment(expiresAt, zone)}`
    toast(words, { action: wayBack(outcome.step) })
  }
  return (
    <Button
      size="dense"
      icon={<Hourglass size={14} />}
      disabled={!only}
      title={only ? undefined : 'A window is held whole: choose cards of one drop'}
      onClick={() => only && void run(only)}
    >
      Hold 48 h
    </Button>
  )
}
