import { FolderOpen } from 'lucide-react'
import { Button } from './Button.tsx'
import { TextInput } from './controls.ts'
import styles from './FolderField.module.css'

interface FolderFieldProps {
  readonly folder: string
  readonly error?: string | null
  onChange(folder: string): void
}

/** Where the files go: chosen in the system's own dialog, or typed where there is none. */
export function FolderField({ folder, error = null, onChange }: FolderFieldProps) {
  const { shell } = window
  async function choose(): Promise<void> {
    const chosen = await shell?.chooseFolder()
    if (chosen) onChange(chosen)
  }
  return (
    <div className={styles.folder}>
      <TextInput
        label="Folder"
        placeholder={shell ? 'None chosen yet' : '/home/me/confirmations'}
        readOnly={shell !== undefined}
        value={folder}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {shell && (
        <Button icon={<FolderOpen size={16} aria-hidden />} onClick={() => void choose()}>
          Choose folder…
        </Button>
      )}
    </div>
  )
}

export function folderTrouble(folder: string, asked: 'no' | 'yes'): string | null {
  return asked === 'yes' && folder.trim() === '' ? 'Choose the folder that the files go to.' : null
}
