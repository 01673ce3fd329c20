import { useState } from 'react'
import { useAnswer } from '../../../bridge/hooks.ts'
import { useSession } from '../../../bridge/session.ts'
import { Autocomplete, Textarea } from '../../../kit/controls.ts'

/** Why, and who says so: another person than edited it last, where more than one works here. */
export function useReason() {
  const { signature } = useSession()
  const { data: setup } = useAnswer('factory.setup', null)
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const isAlone = setup !== undefined && setup.people.length < 2
  return {
    people: [...new Set([signature.actor, ...(setup?.people ?? []).map(({ name }) => name)])],
    isAlone,
    draft: { reason: reason.trim(), by: (typed ?? (isAlone ? signature.actor : '')).trim() },
    typed: { reason, by: typed ?? (isAlone ? signature.actor : '') },
    setReason,
    setTyped,
  }
}

interface ReasonFieldsProps {
  readonly why: string
  readonly placeholder: string
  readonly who: string
  readonly description: string | null
  readonly fields: ReturnType<typeof useReason>
}

export function ReasonFields({ why, placeholder, who, description, fields }: ReasonFieldsProps) {
  const { people, typed, setReason, setTyped } = fields
  return (
    <>
      <Textarea
        label={why}
        placeholder={placeholder}
        required
        autosize
        minRows={2}
        data-autofocus
        value={typed.reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Autocomplete
        label={who}
        description={description}
        required
        data={people}
        value={typed.by}
        onChange={setTyped}
        comboboxProps={{ position: 'top-start' }}
      />
    </>
  )
}
