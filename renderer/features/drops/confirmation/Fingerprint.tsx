import { inFours } from '../../../../shared/domain/confirmation/confirmation-words.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import { Tooltip } from '../../../kit/controls.ts'
import styles from './Confirm.module.css'

/** The first sixteen letters of a document's hash, as people compare them; the whole of it on asking. */
export function Fingerprint({ of }: { readonly of: Hash }) {
  return (
    <Tooltip label={inFours(of)} w={360}>
      <span className={styles.fingerprint}>{inFours(of.slice(0, 16))}</span>
    </Tooltip>
  )
}
