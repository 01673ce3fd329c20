import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { CSV_MOST } from '../../../shared/domain/csv/csv-table.ts'
import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { Progress } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import styles from './Csv.module.css'
import type { ImportStage } from './use-csv-import.ts'

interface ChooseStepProps {
  readonly stage: Extract<ImportStage, { readonly stage: 'choose' | 'reading' }>
  readonly what: string
  read(file: File): Promise<void>
  cancel(): void
  close(): void
}

export function ChooseStep({ stage, what, read, cancel, close }: ChooseStepProps) {
  if (stage.stage === 'reading') {
    return (
      <div className={styles.step}>
        <Progress value={stage.done * 100} aria-label="Progress" transitionDuration={0} />
        <DialogFoot aside={<span role="status">{stage.doing}</span>}>
          <Button onClick={cancel}>Cancel</Button>
        </DialogFoot>
      </div>
    )
  }
  return (
    <div className={styles.step}>
      {stage.trouble && <Banner tone="stop">{stage.trouble}</Banner>}
      <FileDrop what={what} take={(file) => void read(file)} />
      <DialogFoot>
        <Button onClick={close}>Cancel</Button>
      </DialogFoot>
    </div>
  )
}

interface FileDropProps {
  readonly what: string
  take(file: File): void
}

function FileDrop({ what, take }: FileDropProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState<'nothing' | 'file'>('nothing')
  function hover(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver('file')
  }
  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver('nothing')
    const [file] = event.dataTransfer.files
    if (file) take(file)
  }
  return (
    <section
      className={styles.drop}
      aria-label="The file"
      data-over={over}
      onDragOver={hover}
      onDragLeave={() => setOver('nothing')}
      onDrop={drop}
    >
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={`File of ${what}`}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) take(file)
          currentTarget.value = ''
        }}
      />
      <FileUp size={28} aria-hidden />
      <p>Let a CSV or TSV file fall here, or</p>
      <Button look="primary" data-autofocus onClick={() => picker.current?.click()}>
        Choose a file…
      </Button>
      <p className={styles.calm}>
        Its first line says what its columns are. Commas, semicolons or tabs; {CSV_MOST.megabytes}{' '}
        MB and {CSV_MOST.rows.toLocaleString('en-GB')} rows at most. Nothing is kept before you have
        looked it over.
      </p>
    </section>
  )
}
