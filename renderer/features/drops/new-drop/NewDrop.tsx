import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { Dialog } from '../Dialog.tsx'
import { FirstWindows } from '../windows/FirstWindows.tsx'
import { emptyLine } from './drop-draft.ts'
import { LaunchFields } from './LaunchFields.tsx'
import styles from './NewDrop.module.css'
import { NewDropLine } from './NewDropLine.tsx'
import { useNewDrop } from './use-new-drop.ts'

interface NewDropProps {
  onClose(): void
  onMade(drop: DropId): void
}

/** Specifies a drop. What is wrong is said at its field, and nothing typed is lost. */
export function NewDrop({ onClose, onMade }: NewDropProps) {
  const drop = useNewDrop((made) => {
    onMade(made)
    onClose()
  })
  return (
    <Dialog title="New drop" size={760} onClose={onClose}>
      <form className={styles.form} onSubmit={drop.submit} noValidate>
        <Names drop={drop} />
        <Lines drop={drop} />
        <LaunchFields drop={drop} />
        <FirstWindows draft={drop.draft} />
        {drop.trouble && <Banner tone="stop">{drop.trouble}</Banner>}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={drop.busy === 'yes'}>
            Create drop
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

interface PartProps {
  readonly drop: ReturnType<typeof useNewDrop>
}

function Names({ drop: { draft, troubles, change } }: PartProps) {
  return (
    <div className={styles.names}>
      <TextField
        label="Code"
        placeholder="LT-08"
        maxLength={24}
        data-autofocus
        value={draft.code}
        error={troubles.code}
        change={(code) => change({ code })}
      />
      <TextField
        label="Name"
        placeholder="Harbour, second run"
        maxLength={120}
        value={draft.name}
        error={troubles.name}
        change={(name) => change({ name })}
      />
    </div>
  )
}

function Lines({ drop: { draft, troubles, change } }: PartProps) {
  const { lines } = draft
  return (
    <fieldset className={styles.lines}>
      <legend>What is made</legend>
      {lines.map((line, index) => (
        <NewDropLine
          key={line.key}
          line={line}
          number={lines.length > 1 ? index + 1 : null}
          onChange={(next) => change({ lines: lines.with(index, next) })}
          onRemove={() => change({ lines: lines.toSpliced(index, 1) })}
        />
      ))}
      {troubles.lines && (
        <p role="alert" className={styles.trouble}>
          {troubles.lines}
        </p>
      )}
      <Button size="dense" onClick={() => change({ lines: [...lines, emptyLine()] })}>
        Add a line
      </Button>
    </fieldset>
  )
}
