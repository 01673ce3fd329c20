import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Modal } from '../../../kit/controls.ts'
import type { Reason } from '../job/reasons.ts'
import styles from './Sheet.module.css'
import { Tap } from './Tap.tsx'
import tiles from './Tile.module.css'

interface SheetProps {
  readonly title: string
  readonly children: ReactNode
  close(): void
}

/** A choice that takes the whole operator screen; its way out is as large as the rest. */
export function Sheet({ title, children, close }: SheetProps) {
  return (
    <Modal.Root opened onClose={close} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Content classNames={{ content: styles.content ?? '' }}>
        <div className={styles.sheet}>
          <header className={styles.head}>
            <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
            <Tap size="small" icon={<X size={24} aria-hidden />} onClick={close}>
              Close
            </Tap>
          </header>
          <div className={styles.body}>{children}</div>
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

interface TilesProps {
  readonly label: string
  readonly reasons: readonly Reason[]
  readonly columns: number
  readonly chosen?: string | null
  choose(words: string): void
}

/** Reasons as tiles, 112 px high: icon and words. */
export function Tiles({ label, reasons, columns, chosen, choose }: TilesProps) {
  return (
    <fieldset
      aria-label={label}
      className={tiles.tiles}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {reasons.map(({ words, Icon }) => (
        <button
          key={words}
          type="button"
          className={`${tiles.tile} ${tiles.filled} ${styles.tile}`}
          aria-pressed={chosen === undefined ? undefined : chosen === words}
          onClick={() => choose(words)}
        >
          <Icon size={32} aria-hidden />
          {words}
        </button>
      ))}
    </fieldset>
  )
}
