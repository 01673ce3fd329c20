import { useState } from 'react'

/** What a form holds until it is saved, and how some of its fields are changed. */
export function useDraft<Draft extends object>(
  first: Draft | (() => Draft),
): readonly [Draft, (fields: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(first)
  return [draft, (fields) => setDraft((before) => ({ ...before, ...fields }))]
}
