import { memo } from 'react'
import { leaveAsk, usePromiseAsk } from '../bridge/promise-ask.ts'
import { Button } from '../kit/Button.tsx'
import { Modal } from '../kit/controls.ts'
import { DialogFoot } from '../kit/DialogFoot.tsx'
import { Mark } from '../kit/Mark.tsx'
import styles from './PromiseDialog.module.css'

/** Before something is done by which a signed promise would no longer hold: others count on it. */
export const PromiseDialog = memo(function PromiseDialog() {
  const ask = usePromiseAsk((state) => state.ask)
  if (!ask) return null
  return (
    <Modal opened onClose={leaveAsk} title="This breaks a promise" size={480}>
      <div className={styles.words}>
        {ask.sentences.map((sentence) => (
          <p key={sentence}>
            <Mark of="late">{sentence}</Mark>
          </p>
        ))}
        <p>What was signed stands until it is replaced: whoever has it counts on that date.</p>
      </div>
      <DialogFoot>
        <Button data-autofocus onClick={leaveAsk}>
          Leave it
        </Button>
        <Button look="primary" onClick={() => ask.answer(true)}>
          {ask.deed} anyway
        </Button>
      </DialogFoot>
    </Modal>
  )
})
