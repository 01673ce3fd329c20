import { namesOf } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import styles from './Confirm.module.css'
import { Fingerprint } from './Fingerprint.tsx'
import { MarketingText } from './MarketingText.tsx'
import { marketingText } from './marketing-text.ts'
import { useDocument } from './use-document.ts'
import { WrittenFiles } from './WrittenFiles.tsx'

interface IssuedSheetProps {
  readonly drop: Drop
  readonly record: ConfirmationRecord
  readonly folder: string
  onClose(): void
}

/** What came of it: the files, the fingerprint, and the words for marketing. */
export function IssuedSheet({ drop, record, folder, onClose }: IssuedSheetProps) {
  const document = useDocument(record.documentHash)
  return (
    <>
      <Banner tone="go">
        {record.kind === 'withdrawal'
          ? `${drop.code} is withdrawn. Nothing may be announced by it any more: tell marketing${audienceOf(drop)}.`
          : `${record.promised} pieces may be announced. The window is confirmed and locked.`}
      </Banner>
      <WrittenFiles
        names={namesOf({ drop, number: record.number, kind: record.kind })}
        folder={folder}
      />
      <p className={styles.print}>
        Fingerprint <Fingerprint of={record.documentHash} />
      </p>
      {document?.kind === 'confirmation' && (
        <MarketingText text={marketingText(document, record.documentHash)} />
      )}
      <DialogFoot>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </DialogFoot>
    </>
  )
}

const audienceOf = ({ audience }: Drop) => (audience === '' ? '' : ` (${audience})`)
