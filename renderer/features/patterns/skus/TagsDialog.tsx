import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { StyleSkus } from '../../../../shared/contract/skus.ts'
import { tagOf } from '../../../../shared/domain/skus/tag.ts'
import { useTagWriter } from '../../../bridge/files.ts'
import { Checkbox, Select } from '../../../kit/controls.ts'
import { ExportDialog } from '../../../kit/csv/ExportDialog.tsx'
import styles from './Skus.module.css'
import { TagPreview } from './TagPreview.tsx'

interface TagsDialogProps {
  readonly sheet: StyleSheet
  readonly found: StyleSkus
  close(): void
}

/** The hang tag of each SKU as it will be printed, and a PDF of them at their true size. */
export function TagsDialog({ sheet, found, close }: TagsDialogProps) {
  const { style, revision, label } = sheet
  const { variants, shop } = found
  const write = useTagWriter()
  const [code, setCode] = useState(variants[0]?.code ?? '')
  const [which, setWhich] = useState<'all' | 'one'>('all')
  const shown = variants.find((one) => one.code === code) ?? variants[0]
  const codes = which === 'all' ? variants.map((one) => one.code) : [code]
  return (
    <ExportDialog
      title={`Tags of ${style.code}`}
      name={which === 'all' ? `${style.code} tags` : `${code} tag`}
      form="pdf"
      close={close}
      save={(place) => write({ styleRevisionId: revision.id, codes, ...place })}
    >
      <Select
        label="SKU"
        searchable
        allowDeselect={false}
        data={[...new Set(variants.map((one) => one.code))]}
        value={code}
        onChange={(chosen) => chosen && setCode(chosen)}
      />
      {shown && (
        <>
          <div className={styles.tagTable}>
            <TagPreview tag={tagOf(style, shown, label, shop)} />
          </div>
          <p className={styles.hint}>
            50 × 30 mm. Its code holds {tagOf(style, shown, label, shop).text}
          </p>
        </>
      )}
      <Checkbox
        size="xs"
        label={`A page for each of the ${variants.length} SKUs`}
        checked={which === 'all'}
        onChange={({ currentTarget }) => setWhich(currentTarget.checked ? 'all' : 'one')}
      />
    </ExportDialog>
  )
}
