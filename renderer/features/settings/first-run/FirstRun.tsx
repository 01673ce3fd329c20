import { useState } from 'react'
import type { FloorChoice } from '../../../../shared/domain/resources/floor.ts'
import { explainBegin } from '../../../bridge/edit-words.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { ChoiceFields } from '../floor/ChoiceFields.tsx'
import { choiceHere, choiceIn } from '../floor/place.ts'
import styles from './FirstRun.module.css'
import { StartOptions, type StartWord } from './StartOptions.tsx'

/** The four questions before the first board, all answered already. */
export function FirstRun() {
  const begin = useCommand('factory.begin')
  const [choice, setChoice] = useState(choiceHere)
  const [making, setMaking] = useState<StartWord | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const named = choice.name.trim() !== ''

  async function open(start: StartWord): Promise<void> {
    if (!named) return
    setTrouble(null)
    setMaking(start)
    const words = await begin({ choice: { ...choice, name: choice.name.trim() }, start }).then(
      (outcome) => (outcome.ok ? null : explainBegin(outcome.refusal)),
      (fault: Error) => `The floor could not be made: ${fault.message}. Try once more.`,
    )
    if (words === null) return
    setTrouble(words)
    setMaking(null)
  }

  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <Pieces />
          <div>
            <h1>Welcome to Selvedge</h1>
            <p>From pattern to a launch that the floor can keep. Four questions, then the board.</p>
          </div>
        </header>
        {trouble && <Banner tone="stop">{trouble}</Banner>}
        <fieldset className={styles.fields} disabled={making !== null}>
          <legend>Your floor</legend>
          <ChoiceFields
            choice={choice}
            nameError={named ? undefined : 'Give the floor a name.'}
            change={(fields) => setChoice((before) => changed(before, fields))}
          />
        </fieldset>
        <StartOptions making={making} ready={named} open={(start) => void open(start)} />
        <p className={styles.foot}>
          Everything stays in one file on this PC. All of it can be changed later in Settings.
        </p>
      </div>
    </main>
  )
}

/** Money and units follow the zone: who moves the floor to another country means all of it. */
function changed(before: FloorChoice, fields: Partial<FloorChoice>): FloorChoice {
  return fields.zone ? choiceIn(fields.zone, before.name) : { ...before, ...fields }
}

function Pieces() {
  return (
    <svg width="104" height="88" viewBox="0 0 104 88" aria-hidden="true" className={styles.pieces}>
      <path d="M8 84V40C8 26 14 14 22 4C28 12 44 12 50 4C58 14 64 26 64 40V84Z" />
      <path d="M36 28V72M32 34L36 28L40 34M32 66L36 72L40 66" />
      <path d="M8 52L13 54L8 56M64 52L59 54L64 56" />
      <path d="M74 84L70 52C76 40 94 40 100 52L96 84Z" />
      <path d="M85 54V78M82 58L85 54L88 58" />
    </svg>
  )
}
