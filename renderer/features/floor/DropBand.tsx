import { Band } from '../../kit/Band.tsx'
import styles from './DropBand.module.css'

/** The drop's band at a row's edge, as high as the row. */
export function DropBand({ band }: { readonly band: number }) {
  return (
    <span className={styles.band}>
      <Band band={band} />
    </span>
  )
}
