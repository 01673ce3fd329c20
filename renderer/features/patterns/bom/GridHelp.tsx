import { Keyboard } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { Popover } from '../../../kit/Popover.tsx'
import styles from './BomGrid.module.css'

const MOVING = [
  ['Arrows, Tab, Enter', 'go from cell to cell'],
  ['Shift + arrows, Shift + click', 'choose several cells'],
  ['Ctrl A', 'choose all of them'],
  ['Ctrl C', 'copy for a spreadsheet'],
] as const

const EDITING = [
  ['Type', 'replace what is in the cell'],
  ['F2 or double click', 'go on with what is in it'],
  ['Esc', 'leave it as it was'],
  ['Ctrl V', 'paste from a spreadsheet, in one step'],
  ['Ctrl D', 'fill down'],
  ['Delete', 'empty the chosen cells'],
  ['Alt ↑, Alt ↓, or the handle', 'move the lines'],
  ['Ctrl Backspace', 'remove the lines'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
] as const

/** The keys, for those who do not know them from their spreadsheet. */
export function GridHelp({ editable }: { readonly editable: boolean }) {
  return (
    <Popover
      position="bottom-start"
      button={(pressing) => (
        <Button size="dense" look="quiet" icon={<Keyboard size={16} aria-hidden />} {...pressing}>
          Keys
        </Button>
      )}
    >
      <dl className={styles.keys}>
        {[...MOVING, ...(editable ? EDITING : [])].map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {editable && (
        <p className={styles.hint}>
          A new line begins in the last row. Quantities take a unit: 3/8 in, 112 cm, 1,12 m.
        </p>
      )}
    </Popover>
  )
}
