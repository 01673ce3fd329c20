import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { DropSummary } from '../../../../shared/contract/drops.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import { LIST_KEYS, useKeys } from '../../../kit/keys.ts'
import styles from './DropList.module.css'
import { DropRow } from './DropRow.tsx'
import { DROP_GROUPS, type DropGroup, GROUP_TITLES, groupOf, matches } from './drop-groups.ts'

interface DropListProps {
  readonly drops: readonly DropSummary[]
  readonly chosen: DropId
  onChoose(drop: DropId): void
}

/** Every drop, what waits for a person first; the arrows walk it. */
export function DropList({ drops, chosen, onChoose }: DropListProps) {
  const now = useNow()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useKeys({ [LIST_KEYS.find]: () => field.current?.focus() })
  const found = drops.filter((one) => matches(one, text))
  const groups = DROP_GROUPS.map((group) => ({
    group,
    members: found.filter((one) => groupOf(one, now) === group),
  })).filter(({ members }) => members.length > 0)
  const walk = (event: KeyboardEvent) => {
    const order = groups.flatMap(({ members }) => members.map(({ drop }) => drop.id))
    const next = order[order.indexOf(chosen) + stepOf(event.key)]
    if (stepOf(event.key) === 0 || next === undefined) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(`row-${next}`)?.focus()
  }
  return (
    <nav className={styles.list} aria-label="Drops" onKeyDown={walk}>
      <TextInput
        ref={field}
        aria-label="Find a drop"
        placeholder="Find a drop  /"
        leftSection={<Search size={14} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {groups.map((one) => (
        <Group key={one.group} {...one} now={now} chosen={chosen} />
      ))}
      {groups.length === 0 && (
        <div className={styles.none}>
          <p>No drop is called “{text}”.</p>
          <Button size="dense" onClick={() => setText('')}>
            Show all {drops.length}
          </Button>
        </div>
      )}
    </nav>
  )
}

interface GroupProps {
  readonly group: DropGroup
  readonly members: readonly DropSummary[]
  readonly now: Instant
  readonly chosen: DropId
}

function Group({ group, members, now, chosen }: GroupProps) {
  return (
    <section aria-label={GROUP_TITLES[group]}>
      <h2>
        {GROUP_TITLES[group]} <span>{members.length}</span>
      </h2>
      <ul>
        {members.map((one) => (
          <DropRow key={one.drop.id} summary={one} now={now} chosen={one.drop.id === chosen} />
        ))}
      </ul>
    </section>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const stepOf = (key: string) => STEPS[key] ?? 0
