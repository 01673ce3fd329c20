import { type FormEvent, type ReactNode, useState } from 'react'
import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { Modal, TextInput } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import { FolderField, folderTrouble } from '../FolderField.tsx'
import { pathIn, useFolder } from '../folder.ts'
import { toast } from '../toast.tsx'
import styles from './Csv.module.css'

export interface ExportPlace {
  readonly folder: string
  readonly name: string
}

interface ExportDialogProps {
  readonly title: string
  /** What the file is called until the person says otherwise, without its ending. */
  readonly name: string
  /** The file's ending, without a dot. */
  readonly form: string
  readonly children?: ReactNode
  close(): void
  /** Answers why it was not written, or null when it was. */
  save(place: ExportPlace): Promise<string | null>
}

/** A file goes into a folder under a name: what lies there already is never written over. */
export function ExportDialog({
  title,
  name: first,
  form,
  children,
  close,
  save,
}: ExportDialogProps) {
  const [folder, setFolder] = useFolder()
  const [typed, setName] = useState<string | null>(null)
  const name = typed ?? first
  const [asked, setAsked] = useState<'no' | 'yes'>('no')
  const [refusal, setRefusal] = useState<string | null>(null)

  async function write(event: FormEvent): Promise<void> {
    event.preventDefault()
    setAsked('yes')
    if (folder.trim() === '' || fileTrouble(name)) return
    const place = { folder, name: `${name.trim()}.${form}` }
    const sentence = await save(place)
    setRefusal(sentence)
    if (sentence !== null) return
    toast(`Written: ${pathIn(folder, place.name)}`)
    close()
  }

  return (
    <Modal opened onClose={close} title={title} size={560}>
      <form className={styles.step} noValidate onSubmit={(event) => void write(event)}>
        {children}
        <FolderField folder={folder} error={folderTrouble(folder, asked)} onChange={setFolder} />
        <TextInput
          label="File"
          rightSection={<span aria-hidden="true">.{form}</span>}
          rightSectionWidth={48}
          maxLength={100}
          value={name}
          error={asked === 'yes' ? fileTrouble(name) : null}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {refusal && <Banner tone="stop">{refusal}</Banner>}
        <DialogFoot>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" data-autofocus>
            Write the file
          </Button>
        </DialogFoot>
      </form>
    </Modal>
  )
}

function fileTrouble(name: string): string | null {
  if (name.trim() === '') return 'Give the file a name.'
  return /^\.|[\\/:*?"<>|]/.test(name.trim())
    ? 'A file’s name has none of \\ / : * ? " < > |'
    : null
}
