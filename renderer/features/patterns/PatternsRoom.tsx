import { useRef, useState } from 'react'
import type { Library as LibraryAnswer, LibraryModule } from '../../../shared/contract/library.ts'
import { LIST_KEYS, useKeys } from '../../kit/keys.ts'
import { Page } from '../../kit/Page.tsx'
import { FilePicker } from './FilePicker.tsx'
import { DropZone } from './import/DropZone.tsx'
import { ImportNotes } from './import/ImportNotes.tsx'
import { useImport } from './import/use-import.ts'
import { Library } from './library/Library.tsx'
import { NewStyleDialog } from './NewStyleDialog.tsx'
import { OnTable } from './OnTable.tsx'
import styles from './PatternsPage.module.css'
import { RoomActions } from './RoomActions.tsx'
import { useSelection } from './selection.ts'

/** The library on the left, what was taken from it on the table, and files on their way in. */
export function PatternsRoom({ library }: { readonly library: LibraryAnswer }) {
  const selection = useSelection()
  const files = useImport()
  const picker = useRef<HTMLInputElement>(null)
  const [dialog, setDialog] = useState<'new-style' | 'none'>('none')
  const asked = useRef<LibraryModule | null>(null)
  const isReview = files.state.review !== null
  const chooseFile = () => choose(null)
  const newStyle = () => setDialog('new-style')
  useKeys(isReview ? {} : { [LIST_KEYS.make]: newStyle })

  function choose(module: LibraryModule | null): void {
    asked.current = module
    picker.current?.click()
  }

  return (
    <Page
      title="Patterns"
      context={`${library.styles.length} styles · ${library.modules.length} modules`}
      actions={!isReview && <RoomActions chooseFile={chooseFile} newStyle={newStyle} />}
    >
      <FilePicker
        ref={picker}
        take={(chosen) => void files.read(chosen, { library, asked: asked.current })}
      />
      <DropZone
        take={(dropped) => void files.read(dropped, { library, asked: null })}
        refuseFolder={files.refuseFolder}
      >
        <div className={styles.room}>
          <Library library={library} selection={selection} />
          <OnTable
            library={library}
            selection={selection}
            files={files}
            chooseFile={chooseFile}
            chooseRevision={() => choose(moduleOnTable(library, selection.module))}
            newStyle={newStyle}
          />
        </div>
      </DropZone>
      <ImportNotes state={files.state} leave={files.leave} chooseFile={chooseFile} />
      {dialog === 'new-style' && (
        <NewStyleDialog close={() => setDialog('none')} made={selection.openStyle} />
      )}
    </Page>
  )
}

function moduleOnTable({ modules }: LibraryAnswer, id: string | undefined): LibraryModule | null {
  return modules.find(({ revisions }) => revisions.some((one) => one.id === id)) ?? null
}
