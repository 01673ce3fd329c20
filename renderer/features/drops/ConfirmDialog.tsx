import { useState } from 'react'
import type { DropSheet } from '../../../shared/contract/drops.ts'
import type { ConfirmationRecord } from '../../../shared/domain/confirmation-record.ts'
import { useAskOnce } from '../../bridge/hooks.ts'
import { CheckStep } from './CheckStep.tsx'
import styles from './Confirm.module.css'
import { firstDraft, issueOf } from './confirm-draft.ts'
import { Dialog } from './Dialog.tsx'
import { useFolder } from './folder.ts'
import { IssuedSheet } from './IssuedSheet.tsx'
import { PromiseStep } from './PromiseStep.tsx'
import { explainIssue } from './refusals.ts'
import { SignStep } from './SignStep.tsx'
import { useDeed } from './use-deed.ts'
import { useFloor, useSigner } from './use-floor.ts'

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

/** From the gates to three signed files, in three steps; what was typed stays whatever is refused. */
export function ConfirmDialog({ sheet, onClose }: ConfirmDialogProps) {
  const { zone } = useFloor()
  const signer = useSigner()
  const askSheet = useAskOnce('drops.sheet')
  const [step, setStep] = useState<Step>('check')
  const [draft, setDraft] = useState(() => firstDraft(sheet, zone, signer))
  const [folder, setFolder] = useFolder()
  const [issued, setIssued] = useState<ConfirmationRecord | null>(null)
  const issue = useDeed('readiness.issue', explainIssue)
  const { drop, live } = sheet
  const [number] = useState((sheet.confirmations[0]?.number ?? 0) + 1)

  async function sign(): Promise<void> {
    const ask = issueOf(draft, drop.id, folder, zone)
    if (!ask || !(await issue.run(ask))) return
    const after = await askSheet(drop.id, {})
    setIssued(after?.confirmations[0] ?? null)
  }

  if (issued) {
    return (
      <Dialog title={`${drop.code} v${issued.number} is signed`} size={720} onClose={onClose}>
        <IssuedSheet drop={drop} record={issued} folder={folder} onClose={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={live ? `Issue ${drop.code} v${number}` : `Confirm ${drop.code} as v${number}`}
      size={720}
      leaving={issue.busy === 'yes' ? 'stays' : 'free'}
      onClose={onClose}
    >
      <ol className={styles.steps} aria-label="Steps">
        {STEPS.map((name, index) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            <span>{index + 1}</span> {TITLES[name]}
          </li>
        ))}
      </ol>
      {step === 'check' && (
        <CheckStep sheet={sheet} onClose={onClose} onNext={() => setStep('promise')} />
      )}
      {step === 'promise' && (
        <PromiseStep
          sheet={sheet}
          draft={draft}
          onChange={setDraft}
          onBack={() => setStep('check')}
          onNext={() => setStep('sign')}
        />
      )}
      {step === 'sign' && (
        <SignStep
          sheet={sheet}
          number={number}
          draft={draft}
          onChange={setDraft}
          folder={folder}
          onFolder={setFolder}
          busy={issue.busy}
          trouble={issue.trouble}
          onBack={() => setStep('promise')}
          onSign={() => void sign()}
        />
      )}
    </Dialog>
  )
}
