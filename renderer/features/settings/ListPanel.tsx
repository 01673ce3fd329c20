import type { ReactNode } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Empty } from '../../kit/States.tsx'

/** Why there are none, and what to do where none can be added yet. */
export interface NoneWords {
  readonly title: string
  readonly words: string
  readonly instead?: ReactNode
}

interface ListPanelProps {
  readonly title: string
  readonly count: number
  readonly empty: NoneWords
  /** What stands on the button that adds one. */
  readonly add: string
  /** Null where none can be added yet. */
  readonly onAdd: (() => void) | null
  /** Before that button, whether there are any or none. */
  readonly beside?: ReactNode
  /** Under the list, whether there are any or none. */
  readonly below?: ReactNode
  /** The list itself. */
  readonly children: ReactNode
}

/** A list that is added to by a button in its head; while there is nothing in it, by the same one under why. */
export function ListPanel(props: ListPanelProps) {
  const { title, count, empty, add, onAdd, beside, below, children } = props
  const button = onAdd && (
    <Button look="primary" onClick={onAdd}>
      {add}
    </Button>
  )
  const actions = (
    <>
      {beside}
      {count > 0 && button}
    </>
  )
  return (
    <Panel title={title} actions={actions}>
      {count === 0 ? (
        <Empty title={empty.title} action={button ?? empty.instead}>
          {empty.words}
        </Empty>
      ) : (
        children
      )}
      {below}
    </Panel>
  )
}
