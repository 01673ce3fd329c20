import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Modal } from '../../kit/controls.ts'
import { DialogFoot } from '../../kit/DialogFoot.tsx'
import styles from './FormDialog.module.css'
import type { Outcome } from './use-edit.ts'

interface FormDialogProps {
  readonly title: string
  readonly submit: string
  readonly width?: number
  readonly children: ReactNode
  /** On the left of the buttons: such as removing what is edited. */
  readonly aside?: ReactNode
  close(): void
  /** Null when it is done; the dialog then closes. A sentence keeps it open. */
  save(): Outcome
}

/** A form over the page. What is refused is said inside it, and nothing typed is lost. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, width = 480, children, aside, close, save } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const [state, setState] = useState<'open' | 'saving'>('open')

  async function hear(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState('saving')
    const sentence = await save()
    setState('open')
    setRefusal(sentence)
    if (sentence === null) close()
  }

  return (
    <Modal opened onClose={close} title={title} size={width}>
      <form className={styles.form} onSubmit={(event) => void hear(event)} noValidate>
        {children}
        {refusal && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        <DialogFoot aside={aside}>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" disabled={state === 'saving'}>
            {submit}
          </Button>
        </DialogFoot>
      </form>
    </Modal>
  )
}

/** Fields beside each other, as many as there is room for. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}
