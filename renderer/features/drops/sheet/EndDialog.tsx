import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import { explainEdit } from '../../../bridge/edit-words.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDeed, useDone } from '../use-deed.ts'

interface EndDialogProps {
  readonly drop: Drop
  readonly end: 'close' | 'drop'
  onClose(): void
}

const WORDS = {
  close: {
    title: 'Close',
    ended: 'closed',
    button: 'Close drop',
    why: 'It was launched and is measured: it goes to Done and is kept to be read.',
  },
  drop: {
    title: 'Drop',
    ended: 'dropped',
    button: 'Drop it',
    why: 'It will not be launched: it goes to Done and is kept to be read.',
  },
} as const

/** Ends a drop. It can be undone; a promise that still stands keeps it open. */
export function EndDialog({ drop, end, onClose }: EndDialogProps) {
  const { title, ended, button, why } = WORDS[end]
  const deed = useDeed('drops.endDrop', explainEdit)
  const done = useDone()
  async function run(): Promise<void> {
    const step = await deed.run({ dropId: drop.id, ended })
    if (step === null) return
    done(`${drop.code} is ${ended}`, step)
    onClose()
  }
  return (
    <Dialog title={`${title} ${drop.code} ${drop.name}`} onClose={onClose}>
      <p>{why}</p>
      {deed.trouble && <Banner tone="stop">{deed.trouble}</Banner>}
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={deed.busy === 'yes'} onClick={() => void run()}>
          {button}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
