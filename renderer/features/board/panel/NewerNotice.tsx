import { Link } from '@tanstack/react-router'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Mark } from '../../../kit/Mark.tsx'
import styles from './SidePanel.module.css'

/** That a later revision is out than the one this drop makes; whether to take it is decided on the drop. */
export function NewerNotice({ dropId }: { readonly dropId: DropId }) {
  const { data } = useAnswer('drops.newer', dropId)
  if (!data || data.length === 0) return null
  return (
    <div className={styles.section} role="status">
      {data.map(({ style, from, to }) => (
        <div key={from.id}>
          <Mark of="promised">
            Rev {to.letter} of {style.code} is released; this makes rev {from.letter}.
          </Mark>
          <p>
            <Link to="/drops" search={{ drop: dropId }}>
              See what changes
            </Link>
          </p>
        </div>
      ))}
    </div>
  )
}
