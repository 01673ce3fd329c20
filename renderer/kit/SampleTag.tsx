import type { Origin } from '../../shared/domain/resources/station.ts'
import styles from './SampleTag.module.css'

/** On everything that came with the sample factory. */
export function SampleTag({ origin }: { readonly origin: Origin }) {
  return origin === 'sample' ? <span className={styles.tag}>SAMPLE</span> : null
}
