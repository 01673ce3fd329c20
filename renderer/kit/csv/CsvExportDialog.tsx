import { type ReactNode, useState } from 'react'
import { Checkbox } from '../controls.ts'
import { ExportDialog, type ExportPlace } from './ExportDialog.tsx'

interface CsvExportDialogProps {
  readonly title: string
  readonly name: string
  readonly children?: ReactNode
  close(): void
  save(place: CsvPlace): Promise<string | null>
}

export interface CsvPlace extends ExportPlace {
  readonly mark: 'marked' | 'bare'
}

/** Excel reads accents only where the file says that it is UTF-8; most other programs want nothing before the first cell. */
export function CsvExportDialog({ title, name, children, close, save }: CsvExportDialogProps) {
  const [mark, setMark] = useState<CsvPlace['mark']>('marked')
  return (
    <ExportDialog
      title={title}
      name={name}
      form="csv"
      close={close}
      save={(place) => save({ ...place, mark })}
    >
      {children}
      <Checkbox
        size="xs"
        label="For Excel: begin with a byte order mark"
        checked={mark === 'marked'}
        onChange={({ currentTarget }) => setMark(currentTarget.checked ? 'marked' : 'bare')}
      />
    </ExportDialog>
  )
}
