import { Progress } from '../../../kit/controls.ts'
import styles from './Confirm.module.css'

/** While the document is drawn, signed and written: seconds, and nothing may be changed meanwhile. */
export function Signing() {
  return (
    <div className={styles.signing} role="status">
      <Progress value={100} striped animated size={8} radius={2} color="var(--line-strong)" />
      Signing, and writing the three files…
    </div>
  )
}
