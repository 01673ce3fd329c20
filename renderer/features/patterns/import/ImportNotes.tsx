import {
  patternRefusalCause,
  patternRefusalPlace,
} from '../../../../shared/domain/pattern/pattern-refusal-words.ts'
import { Button } from '../../../kit/Button.tsx'
import { Modal, Progress } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { capital } from '../../../kit/format.ts'
import styles from './Review.module.css'
import { remedyOf } from './remedy-words.ts'
import type { ImportState } from './use-import.ts'

interface ImportNotesProps {
  readonly state: ImportState
  leave(): void
  chooseFile(): void
}

/** While a file is read, and when it was not. */
export function ImportNotes({ state, leave, chooseFile }: ImportNotesProps) {
  if (state.state === 'reading') return <Reading state={state} leave={leave} />
  if (state.state !== 'refused') return null
  const { refusal } = state
  return (
    <Modal opened onClose={leave} title="The file was not imported">
      <div className={styles.refused} role="alert">
        <p>
          <b>{patternRefusalPlace(refusal)}</b>
        </p>
        <p>{sentence(patternRefusalCause(refusal))}</p>
        <p>{remedyOf(refusal)}</p>
        <p className={styles.calm}>Nothing of it was kept.</p>
      </div>
      <DialogFoot>
        <Button onClick={leave}>Close</Button>
        <Button look="primary" onClick={chooseFile}>
          Choose another file…
        </Button>
      </DialogFoot>
    </Modal>
  )
}

interface ReadingProps {
  readonly state: Extract<ImportState, { readonly state: 'reading' }>
  leave(): void
}

function Reading({ state, leave }: ReadingProps) {
  return (
    <Modal opened onClose={leave} withCloseButton={false} title={`Reading ${state.names}`}>
      <Progress mb={12} value={state.done * 100} aria-label="Progress" transitionDuration={0} />
      <DialogFoot aside={<span role="status">{state.doing}</span>}>
        <Button onClick={leave}>Cancel</Button>
      </DialogFoot>
    </Modal>
  )
}

const sentence = (cause: string) => `${capital(cause)}.`
