import { useState } from 'react'
import { explainSamples } from '../../bridge/edit-words.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { Panel } from '../../kit/Panel.tsx'
import styles from './SettingsPage.module.css'
import { useDoneNote } from './use-saving.ts'

/** All sample records go in one step, and come back in one. */
export function Samples({ present }: { readonly present: boolean }) {
  const remove = useCommand('factory.removeSamples')
  const done = useDoneNote()
  const [trouble, setTrouble] = useState<string | null>(null)

  async function removeAll(): Promise<void> {
    const words = await remove(null).then(
      (outcome) => (outcome.ok ? null : explainSamples(outcome.refusal)),
      (fault: Error) => `Nothing was removed: ${fault.message}`,
    )
    setTrouble(words)
    if (words === null) await done('Removed the sample data')
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
