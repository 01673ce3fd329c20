import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { DropSummary } from '../../../shared/contract/drops.ts'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Button } from '../../kit/Button.tsx'
import { LIST_KEYS, useKeys } from '../../kit/keys.ts'
import { Page } from '../../kit/Page.tsx'
import { Answered, Empty } from '../../kit/States.tsx'
import styles from './DropsPage.module.css'
import { DropList } from './list/DropList.tsx'
import { NewDrop } from './new-drop/NewDrop.tsx'
import { DropSheet } from './sheet/DropSheet.tsx'

/** What is launched together, how far its promise is earned, and the promise itself. */
export function DropsPage() {
  const { drop: chosen } = useSearch({ from: '/drops' })
  const navigate = useNavigate()
  const drops = useAnswer('drops.list', null)
  const [making, setMaking] = useState<'yes' | 'no'>('no')
  const make = () => setMaking('yes')
  useKeys({ [LIST_KEYS.make]: make })
  const first = drops.data && drops.data.length > 0 ? shownOf(drops.data, undefined) : undefined
  useEffect(() => {
    if (!chosen && first) void navigate({ to: '/drops', search: { drop: first }, replace: true })
  }, [chosen, first, navigate])
  const choose = (drop: DropId) => void navigate({ to: '/drops', search: { drop }, replace: true })
  const newDrop = (
    <Button look="primary" keys="C" onClick={make}>
      New drop
    </Button>
  )
  return (
    <Page title="Drops" context="What may be announced, and why" actions={newDrop}>
      <Answered what="the drops" query={drops}>
        {(list) =>
          list.length === 0 ? (
            <Empty title="No drops yet" action={newDrop}>
              A drop is what you launch together: a style in its sizes, and the moment it goes live.
            </Empty>
          ) : (
            <div className={styles.room}>
              <DropList drops={list} chosen={shownOf(list, chosen)} onChoose={choose} />
              <DropSheet dropId={shownOf(list, chosen)} />
            </div>
          )
        }
      </Answered>
      {making === 'yes' && <NewDrop onClose={() => setMaking('no')} onMade={choose} />}
    </Page>
  )
}

/** The drop of the address; without one, or when it is gone, the one that is launched next. */
function shownOf(list: readonly DropSummary[], chosen: DropId | undefined): DropId {
  const running = list.find(({ drop }) => drop.ended === 'no') ?? list[0]
  const found = list.find(({ drop }) => drop.id === chosen) ?? running
  if (!found) throw new Error('An empty list of drops has none to show')
  return found.drop.id
}
