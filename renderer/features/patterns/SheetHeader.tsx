import { ChevronDown } from 'lucide-react'
import type { Origin } from '../../../shared/domain/resources/station.ts'
import type { Letter, RevisionState } from '../../../shared/domain/style/revision.ts'
import type { SizeList } from '../../../shared/domain/style/sizes.ts'
import { Button } from '../../kit/Button.tsx'
import { Menu } from '../../kit/controls.ts'
import { SampleTag } from '../../kit/SampleTag.tsx'
import styles from './PatternsPage.module.css'
import { RevisionMark } from './RevisionMark.tsx'

interface Told {
  readonly id: string
  readonly letter: Letter
  readonly state: RevisionState
  readonly sizes: SizeList
}

interface SheetHeaderProps<Revision extends Told> {
  readonly thing: { readonly code: string; readonly name: string; readonly origin: Origin }
  readonly revision: Revision
  readonly revisions: readonly Revision[]
  readonly note?: string
  open(id: Revision['id']): void
}

/** What lies on the table: its code, its name, the revision, how that stands, its sizes. */
export function SheetHeader<Revision extends Told>(props: SheetHeaderProps<Revision>) {
  const { thing, revision, revisions, note, open } = props
  return (
    <div className={styles.sheetHeader}>
      <span className={styles.code}>{thing.code}</span>
      <h2>{thing.name}</h2>
      <SampleTag origin={thing.origin} />
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="dense" aria-label={`rev ${revision.letter}, choose another revision`}>
            rev {revision.letter} <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {revisions.toReversed().map(({ id, letter, state }) => (
            <Menu.Item key={id} onClick={() => open(id)}>
              rev {letter} · {state.replace('-', ' ')}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <RevisionMark state={revision.state} size={14} />
      <span className={styles.sizes}>
        {revision.sizes ? `sizes ${revision.sizes.replaceAll('|', ' ')}` : 'no sizes yet'}
        {note && ` · ${note}`}
      </span>
    </div>
  )
}
