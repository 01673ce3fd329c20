import { useState } from 'react'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { type Looking, useLooking } from '../../../bridge/use-looking.ts'
import { Progress } from '../../../kit/controls.ts'
import styles from './Proposal.module.css'
import { helpAsk, type ShownProposal } from './proposal-state.ts'
import { explainHelp } from './proposal-words.ts'

interface WhatHelpsProps {
  readonly dropId: DropId
  readonly now: ShownProposal
}

/** Tries what would have a late drop in time, once it is opened; closed before that is known, it tries no longer. */
export function WhatHelps({ dropId, now }: WhatHelpsProps) {
  const [isAsked, setAsked] = useState(isFirstLate(now, dropId))
  const [isOpen, setOpen] = useState(isAsked)
  const looking = useLooking('schedule.whatHelps', isAsked ? helpAsk(now, dropId) : null)
  const toggle = (next: boolean) => {
    setOpen(next)
    setAsked(next || looking.state === 'found')
  }
  return (
    <details
      className={styles.help}
      open={isOpen}
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary>What would help</summary>
      <Found looking={looking} now={now} />
    </details>
  )
}

type FoundProps = Pick<WhatHelpsProps, 'now'> & {
  readonly looking: Looking<Parameters<typeof explainHelp>[1]>
}

function Found({ looking, now: { view } }: FoundProps) {
  if (looking.state === 'failed') return <p role="alert">Could not be tried: {looking.why}</p>
  if (looking.state === 'found') return <p>{explainHelp(view, looking.answer)}</p>
  return (
    <>
      <Progress value={looking.done * 100} aria-label="Trying" transitionDuration={0} />
      <p role="status">{looking.doing}…</p>
    </>
  )
}

/** The first late drop is answered for without being asked. */
function isFirstLate({ answer }: ShownProposal, dropId: DropId): boolean {
  return answer.proposal.drops.find(({ late }) => late > 0)?.dropId === dropId
}
