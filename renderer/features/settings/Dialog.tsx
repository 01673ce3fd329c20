import { type ReactNode, useState } from 'react'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { Modal } from '../../kit/controls.ts'
import { DialogFoot } from '../../kit/DialogFoot.tsx'
import styles from './SettingsPage.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** What is still wrong with the fields, said when the person wants to save; null when nothing is. */
  readonly problem: string | null
  close(): void
  /** Answers why it was not saved; null closes the dialog. */
  save(): Promise<string | null>
}

/** A form over the page: Enter saves, Esc leaves, and a no stays beside the fields. */
export function Dialog({ title, children, problem, close, save }: DialogProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [tried, setTried] = useState<'once' | 'never'>('never')
  const [saving, setSaving] = useState(false)
  const words = problem === null || tried === 'never' ? refusal : problem

  async function submit(): Promise<void> {
    setTried('once')
    setRefusal(null)
    if (problem !== null) return
    setSaving(true)
    const trouble = await save()
    setSaving(false)
    if (trouble === null) close()
    else setRefusal(trouble)
  }

  return (
    <Modal opened onClose={close} title={title} size={640}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <div className={styles.form}>{children}</div>
        <div style={{ marginTop: 12 }}>{words && <Banner tone="stop">{words}</Banner>}</div>
        <DialogFoot>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" disabled={saving}>
            Save
          </Button>
        </DialogFoot>
      </form>
    </Modal>
  )
}
