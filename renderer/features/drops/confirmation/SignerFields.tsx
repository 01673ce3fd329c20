import { TextField } from '../../../kit/fields.tsx'
import type { Signer } from '../use-floor.ts'
import styles from './Confirm.module.css'

interface SignerFieldsProps {
  readonly signer: Signer
  /** `asked`: what is missing is said, because it was tried without. */
  readonly asked?: 'no' | 'yes'
  onChange(signer: Signer): void
}

/** Who says so, and as what: both are printed. */
export function SignerFields({ signer, asked = 'no', onChange }: SignerFieldsProps) {
  const missing = (text: string, words: string) =>
    asked === 'yes' && text.trim() === '' ? words : null
  return (
    <div className={styles.pair}>
      <TextField
        label="Name"
        maxLength={120}
        value={signer.name}
        error={missing(signer.name, 'Say who signs.')}
        change={(name) => onChange({ ...signer, name })}
      />
      <TextField
        label="Role"
        maxLength={120}
        value={signer.role}
        error={missing(signer.role, 'Say in which role.')}
        change={(role) => onChange({ ...signer, role })}
      />
    </div>
  )
}

export const isComplete = ({ name, role }: Signer) => name.trim() !== '' && role.trim() !== ''
