import { type FormEvent, useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import { useFolder } from '../../../kit/folder.ts'
import { explainIssue } from '../refusals.ts'
import { useDeed } from '../use-deed.ts'
import { useSigner } from '../use-floor.ts'
import { isComplete } from './SignerFields.tsx'
import { useNewest } from './use-issue.ts'

/** What a person says to take a promise back. Nothing is asked of the service before all of it is there. */
export function useWithdrawal({ drop }: DropSheet) {
  const [signer, setSigner] = useState(useSigner())
  const [reason, setReason] = useState('')
  const [code, setCode] = useState('')
  const [folder, setFolder] = useFolder()
  const [asked, setAsked] = useState<'no' | 'yes'>('no')
  const [issued, setIssued] = useState<ConfirmationRecord | null>(null)
  const askNewest = useNewest()
  const { busy, trouble, run } = useDeed('readiness.withdraw', explainIssue)
  const isCode = code.trim().toUpperCase() === drop.code.toUpperCase()

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setAsked('yes')
    if (!isCode || !isComplete(signer) || reason.trim() === '' || folder.trim() === '') return
    const { name, role } = signer
    const ask = { dropId: drop.id, signer: name.trim(), role: role.trim(), reason: reason.trim() }
    if (await run({ ...ask, folder })) setIssued(await askNewest(drop.id))
  }

  const said = { signer, reason, code, folder, asked }
  const say = { setSigner, setReason, setCode, setFolder }
  return { ...said, ...say, isCode, issued, busy, trouble, submit }
}
