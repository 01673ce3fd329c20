import { useState } from 'react'
import type { Floor, FloorChoice } from '../../../../shared/domain/resources/floor.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import styles from '../SettingsPage.module.css'
import { useSaving } from '../use-saving.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { FloorNumbers } from './FloorNumbers.tsx'

/** What the floor is called and the numbers that its rules rest on. */
export function FloorTab({ floor }: { readonly floor: Floor }) {
  const save = useSaving('factory.editFloor')
  const [draft, change] = useDraft(floor)
  const [trouble, setTrouble] = useState<string | null>(null)
  const named = draft.name.trim() !== ''
  const unchanged = JSON.stringify(draft) === JSON.stringify(floor)

  async function submit(): Promise<void> {
    if (!named || unchanged) return
    const { id: _, ...entry } = draft
    setTrouble(await save({ ...entry, name: entry.name.trim() }, 'Saved the floor'))
  }

  return (
    <form
      noValidate
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {trouble && <Banner tone="stop">{trouble}</Banner>}
      <Panel title="Floor">
        <div className={styles.form}>
          <ChoiceFields
            choice={draft}
            nameError={named ? undefined : 'Give the floor a name.'}
            change={(fields: Partial<FloorChoice>) => change(fields)}
          />
        </div>
      </Panel>
      <Panel title="Numbers that the rules rest on">
        <div className={styles.form}>
          <FloorNumbers floor={draft} change={change} />
        </div>
      </Panel>
      <div className={styles.foot}>
        <Button disabled={unchanged} onClick={() => change(floor)}>
          Put back
        </Button>
        <Button look="primary" type="submit" disabled={unchanged || !named}>
          Save the floor
        </Button>
      </div>
    </form>
  )
}
