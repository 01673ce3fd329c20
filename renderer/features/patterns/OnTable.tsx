import type { Library } from '../../../shared/contract/library.ts'
import type { ModuleRevisionId } from '../../../shared/domain/module/module.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'
import { useStyleOutlines } from '../../bridge/drawings.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Button } from '../../kit/Button.tsx'
import { Answered, Empty } from '../../kit/States.tsx'
import { ReviewScreen } from './import/ReviewScreen.tsx'
import type { ImportHand } from './import/use-import.ts'
import { ModuleView } from './module/ModuleView.tsx'
import styles from './PatternsPage.module.css'
import { RoomActions } from './RoomActions.tsx'
import { SheetHeader } from './SheetHeader.tsx'
import type { Selection } from './selection.ts'
import { StyleView } from './style/StyleView.tsx'

interface OnTableProps {
  readonly library: Library
  readonly selection: Selection
  readonly files: ImportHand
  chooseFile(): void
  /** For the module that lies on the table. */
  chooseRevision(): void
  newStyle(): void
}

/** A file under review, else what the address says, else the first style there is. */
export function OnTable(props: OnTableProps) {
  const { library, selection, files, chooseFile, chooseRevision, newStyle } = props
  if (files.state.review) {
    const accepted = (id: ModuleRevisionId) => {
      files.leave()
      selection.openModule(id)
    }
    return (
      <ReviewScreen
        key={files.state.review.staged}
        review={files.state.review}
        library={library}
        change={files.change}
        leave={files.leave}
        recount={(review, units) => void files.recount(review, units)}
        accepted={accepted}
      />
    )
  }
  if (selection.module) {
    return (
      <ModuleOnTable
        key={selection.module}
        id={selection.module}
        selection={selection}
        chooseFile={chooseRevision}
      />
    )
  }
  const style = selection.style ?? library.styles[0]?.revisions.at(-1)?.id
  if (style) return <StyleOnTable key={style} id={style} selection={selection} />
  return (
    <Empty
      title="No patterns yet"
      action={<RoomActions chooseFile={chooseFile} newStyle={newStyle} />}
    >
      Import the DXF file of a pattern, and its pieces become a module. A style is made of modules.
    </Empty>
  )
}

interface StyleOnTableProps {
  readonly id: StyleRevisionId
  readonly selection: Selection
}

function StyleOnTable({ id, selection }: StyleOnTableProps) {
  const query = useAnswer('patterns.style', id)
  const outlines = useStyleOutlines(id)
  return (
    <Answered what="The style" query={query}>
      {(sheet) =>
        sheet ? (
          <div className={styles.table}>
            <div className={styles.bar}>
              <SheetHeader
                thing={sheet.style}
                revision={sheet.revision}
                revisions={sheet.revisions}
                note={sheet.colourways.map(({ name }) => name).join(', ')}
                open={selection.openStyle}
              />
            </div>
            <StyleView sheet={sheet} outlines={outlines} selection={selection} />
          </div>
        ) : (
          <Gone selection={selection} />
        )
      }
    </Answered>
  )
}

interface ModuleOnTableProps {
  readonly id: ModuleRevisionId
  readonly selection: Selection
  chooseFile(): void
}

function ModuleOnTable({ id, selection, chooseFile }: ModuleOnTableProps) {
  const query = useAnswer('patterns.module', id)
  return (
    <Answered what="The module" query={query}>
      {(sheet) =>
        sheet ? (
          <div className={styles.table}>
            <div className={styles.bar}>
              <SheetHeader
                thing={sheet.module}
                revision={sheet.revision}
                revisions={sheet.revisions}
                open={selection.openModule}
              />
            </div>
            <ModuleView sheet={sheet} selection={selection} chooseFile={chooseFile} />
          </div>
        ) : (
          <Gone selection={selection} />
        )
      }
    </Answered>
  )
}

/** An address may outlive what it names: an undo, or a draft that another file replaced. */
function Gone({ selection }: { readonly selection: Selection }) {
  return (
    <Empty
      title="This revision is no longer there"
      action={<Button onClick={selection.clear}>Show the first style</Button>}
    >
      It was taken back, or another took its place. The library has what there is.
    </Empty>
  )
}
