import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { useCsvWriter } from '../../../bridge/files.ts'
import { SegmentedControl } from '../../../kit/controls.ts'
import { CsvExportDialog } from '../../../kit/csv/CsvExportDialog.tsx'
import styles from './Skus.module.css'

type Columns = 'generic' | 'shopify'

interface SkuExportProps {
  readonly sheet: StyleSheet
  close(): void
}

const TOLD: { readonly [Name in Columns]: string } = {
  generic: 'A row for each SKU, with its barcode, price, composition, care and links.',
  shopify:
    'Shopify’s product columns: one product with its variants, as a draft that is not published.',
}

/** The SKUs of a style as a shop takes them in. */
export function SkuExport({ sheet, close }: SkuExportProps) {
  const write = useCsvWriter()
  const [columns, setColumns] = useState<Columns>('generic')
  const { style, revision } = sheet
  return (
    <CsvExportDialog
      title={`Export the SKUs of ${style.code}`}
      name={`${style.code} SKUs${columns === 'shopify' ? ', Shopify' : ''}`}
      close={close}
      save={(place) =>
        write({ what: { of: 'skus', styleRevisionId: revision.id, columns }, ...place })
      }
    >
      <SegmentedControl
        aria-label="Columns"
        data={[
          { value: 'generic', label: 'All that is known' },
          { value: 'shopify', label: 'For Shopify' },
        ]}
        value={columns}
        onChange={(value) => setColumns(value as Columns)}
      />
      <p className={styles.hint}>{TOLD[columns]}</p>
    </CsvExportDialog>
  )
}
