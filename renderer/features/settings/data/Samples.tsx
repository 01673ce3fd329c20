import { useState } from 'react'
import { explainSamples } from '../../../bridge/edit-words.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { useWayBack } from '../../../bridge/way-back.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { toast } from '../../../kit/toast.tsx'
import styles from '../SettingsPage.module.css'

/** All sample records go in one step, and come back in one. */
export function Samples({ present }: { readonly present: boolean }) {
  const remove = useCommand('factory.removeSamples')
  const wayBack = useWayBack()
  const [trouble, setTrouble] = useState<string | null>(null)

  async function removeAll(): Promise<void> {
    try {
      const outcome = await remove(null)
      setTrouble(outcome.ok ? null : explainSamples(outcome.refusal))
      if (outcome.ok) toast('Removed the sample data', { action: wayBack(outcome.step) })
    } catch (fault) {
      setTrouble(`Nothing was removed: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }

  return (
    <Panel
      title="Sample data"
      actions={
        <Button disabled={!present} onClick={() => void removeAll()}>
          Remove sample data
        </Button>
      }
    >
      {trouble && <Banner tone="stop">{trouble}</Banner>}
      <p className={styles.hint}>
        {present
          ? 'Everything tagged SAMPLE goes: stations, people, materials, styles and drops. Your own records stay. It can be undone.'
          : 'There is no sample data in this factory.'}
      </p>
    </Panel>
  )
}
