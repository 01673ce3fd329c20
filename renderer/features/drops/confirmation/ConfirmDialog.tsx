import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { Dialog } from '../Dialog.tsx'
import { nextNumber } from '../sheet/drop-figures.ts'
import { CheckStep } from './CheckStep.tsx'
import styles from './Confirm.module.css'
import { IssuedSheet } from './IssuedSheet.tsx'
import { PromiseStep } from './PromiseStep.tsx'
import { SignStep } from './SignStep.tsx'
import { useIssue } from './use-issue.ts'

interface ConfirmDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

const STEPS = ['check', 'promise', 'sign'] as const
type Step = (typeof STEPS)[number]
const TITLES: { readonly [Name in Step]: string } = {
  check: 'Check',
  promise: 'Promise',
  sign: 'Sign',
}
const WIDE = 720

/** From the gates to three signed files, in three steps. */
export function ConfirmDialog({ sheet, onClose }: ConfirmDialogProps) {
  const { drop, live } = sheet
  const [step, setStep] = useState<Step>('check')
  const [number] = useState(nextNumber(sheet))
  const { draft, setDraft, folder, setFolder, issued, busy, trouble, sign } = useIssue(sheet)
  if (issued) {
    return (
      <Dialog title={`${drop.code} v${issued.number} is signed`} size={WIDE} onClose={onClose}>
        <IssuedSheet drop={drop} record={issued} folder={folder} onClose={onClose} />
      </Dialog>
    )
  }
  const title = live ? `Issue ${drop.code} v${number}` : `Confirm ${drop.code} as v${number}`
  const leaving = busy === 'yes' ? 'stays' : 'free'
  const draftProps = { draft, onChange: setDraft }
  return (
    <Dialog title={title} size={WIDE} leaving={leaving} onClose={onClose}>
      <Steps at={step} />
      {step === 'check' && (
        <CheckStep sheet={sheet} onClose={onClose} onNext={() => setStep('promise')} />
      )}
      {step === 'promise' && (
        <PromiseStep
          {...draftProps}
          sheet={sheet}
          onBack={() => setStep('check')}
          onNext={() => setStep('sign')}
        />
      )}
      {step === 'sign' && (
        <SignStep
          {...draftProps}
          {...{ drop, number, folder, busy, trouble }}
          onFolder={setFolder}
          onBack={() => setStep('promise')}
          onSign={() => void sign()}
        />
      )}
    </Dialog>
  )
}

function Steps({ at }: { readonly at: Step }) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {STEPS.map((name, index) => (
        <li key={name} aria-current={name === at ? 'step' : undefined}>
          <span>{index + 1}</span> {TITLES[name]}
        </li>
      ))}
    </ol>
  )
}
