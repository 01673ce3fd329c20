import { create } from 'zustand'
import type { Signature } from '../../shared/contract/line.ts'
import type { LineState } from './line.ts'

interface Session {
  /** Who sits here, by name, and at which station: kept on this PC, and on every journal entry. */
  readonly signature: Signature
  readonly line: LineState
}

const KEPT = 'selvedge.signature'
const FIRST: Signature = { actor: 'Production lead', station: 'OFFICE-1' }

export const useSession = create<Session>(() => ({
  signature: readSignature(),
  line: { state: 'waiting' },
}))

export function signAs(signature: Signature): void {
  localStorage.setItem(KEPT, JSON.stringify(signature))
  useSession.setState({ signature })
}

function readSignature(): Signature {
  try {
    return { ...FIRST, ...JSON.parse(localStorage.getItem(KEPT) ?? '{}') }
  } catch {
    return FIRST
  }
}
