import { useState } from 'react'
import type { Signature } from '../../shared/contract/line.ts'
import { useAnswer } from './hooks.ts'
import { useSession } from './session.ts'

/** Who is to sit at this PC, as somebody types it: one of the floor's people, or whoever signs now. */
export function useSignatureDraft() {
  const { signature } = useSession()
  const { data: setup } = useAnswer('factory.setup', null)
  const [draft, setDraft] = useState(signature)
  const people = (setup?.people ?? []).map(({ name }) => name)
  return {
    names: [...new Set([...people, signature.actor])],
    draft,
    change: (fields: Partial<Signature>) => setDraft((before) => ({ ...before, ...fields })),
    signed: { actor: draft.actor.trim(), station: draft.station.trim() },
    problem: draft.station.trim() === '' ? 'Give this PC a name.' : null,
  }
}
