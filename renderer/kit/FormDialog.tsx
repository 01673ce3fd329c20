import { type FormEvent, type ReactNode, useState } from 'react'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { Modal } from './controls.ts'
import { DialogFoot } from './DialogFoot.tsx'
import styles from './FormDialog.module.css'

interface FormDialogProps {
  readonly title: string
  readonly submit?: string
  readonly width?: number
  readonly children: ReactNode
  /** On the left of the buttons: such as removing what is edited. */
  readonly aside?: ReactNode
  /** What is still wrong with the fields: said from the first try on, until it is put right. */
  readonly problem?: string | null
  close(): void
  /** Null when it is done; the dialog then closes. A sentence keeps it open. */
  save(): Promise<string | null>
}

/** A form over the page: Enter saves, Esc leaves. What is refused is said inside it, and nothing typed is lost. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit = 'Save', width = 480, children, aside, problem = null } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const [state, setState] = useState<'fresh' | 'tried' | 'saving'>('fresh')
  const words = state === 'fresh' ? null : (problem ?? refusal)

  async function hear(event: FormEvent): Promise<void> {
    event.preventDefault()
    setState(problem === null ? 'saving' : 'tried')
    const sentence = problem === null ? await props.save() : null
    setState('tried')
    setRefusal(sentence)
    if (problem === null && sentence === null) props.close()
  }

  return (
    <Modal opened onClose={props.close} title={title} size={width}>
      <form className={styles.form} onSubmit={(event) => void hear(event)} noValidate>
        {children}
        {words && <Banner tone="stop">{words}</Banner>}
        <DialogFoot aside={aside}>
          <Button onClick={props.close}>Cancel</Button>
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
