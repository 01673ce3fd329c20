import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { useAskOnce } from '../../../bridge/hooks.ts'
import { useFolder } from '../../../kit/folder.ts'
import { explainIssue } from '../refusals.ts'
import { useDeed } from '../use-deed.ts'
import { useFloor, useSigner } from '../use-floor.ts'
import { firstDraft, issueOf } from './confirm-draft.ts'

/** What a person adds to a promise, and its signing; whatever is refused, what was typed stays. */
export function useIssue(sheet: DropSheet) {
  const { zone } = useFloor()
  const signer = useSigner()
  const [draft, setDraft] = useState(() => firstDraft(sheet, zone, signer))
  const [folder, setFolder] = useFolder()
  const [issued, setIssued] = useState<ConfirmationRecord | null>(null)
  const askNewest = useNewest()
  const { busy, trouble, run } = useDeed('readiness.issue', explainIssue)
  async function sign(): Promise<void> {
    const ask = issueOf(draft, sheet.drop.id, folder, zone)
    if (ask && (await run(ask))) setIssued(await askNewest(sheet.drop.id))
  }
  return { draft, setDraft, folder, setFolder, issued, busy, trouble, sign }
}

/** Asks for the document that a drop was given last: a command answers nothing but that it was done. */
export function useNewest(): (drop: DropId) => Promise<ConfirmationRecord | null> {
  const askSheet = useAskOnce('drops.sheet')
  return async (drop) => (await askSheet(drop, {}))?.confirmations[0] ?? null
}
