import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLineId } from '../../../../shared/domain/bom/bom.ts'
import { reviewBom } from '../../../../shared/domain/csv/csv-bom.ts'
import {
  type BomField,
  bomFields,
  type ReadBomLine,
} from '../../../../shared/domain/csv/csv-bom-fields.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { useCsvReader, useCsvWriter } from '../../../bridge/files.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Menu } from '../../../kit/controls.ts'
import { CsvExportDialog } from '../../../kit/csv/CsvExportDialog.tsx'
import { ImportDialog, type ImportOf } from '../../../kit/csv/ImportDialog.tsx'
import { useEdit } from '../use-edit.ts'
import { NeedsExport } from './NeedsExport.tsx'

interface BomFilesProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** Lines of the BOM from a file, and into one. */
export function BomFiles({ sheet, editable }: BomFilesProps) {
  const [open, setOpen] = useState<'import' | 'export' | 'needs' | 'none'>('none')
  const of = useBomImport(sheet)
  const readFile = useCsvReader()
  const write = useCsvWriter()
  const close = () => setOpen('none')
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="dense" look="quiet" aria-label="BOM as CSV">
            CSV <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {editable && <Menu.Item onClick={() => setOpen('import')}>Import lines…</Menu.Item>}
          <Menu.Item onClick={() => setOpen('export')}>Export as shown…</Menu.Item>
          <Menu.Item onClick={() => setOpen('needs')}>Export what a run needs…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'import' && <ImportDialog of={of} readFile={readFile} close={close} />}
      {open === 'needs' && <NeedsExport sheet={sheet} close={close} />}
      {open === 'export' && (
        <CsvExportDialog
          title={`Export the BOM of ${sheet.style.code}`}
          name={fileOf(sheet)}
          close={close}
          save={(place) =>
            write({ what: { of: 'bom', styleRevisionId: sheet.revision.id }, ...place })
          }
        />
      )}
    </>
  )
}

const fileOf = ({ style, revision }: Pick<StyleSheet, 'style' | 'revision'>) =>
  `${style.code} rev ${revision.letter} BOM`

/** Lines that no row tells of stay as they are. */
function useBomImport({
  style,
  revision,
  colourways: colours,
  bom,
  materials,
}: StyleSheet): ImportOf<BomField, ReadBomLine> {
  const save = useEdit('patterns.saveBom')
  const write = useCsvWriter()
  return useMemo(() => {
    const sizes = sizesOf(revision.sizes)
    const colourways = colours.map(({ name }) => name)
    const nameOf = ({ materialId, role }: ReadBomLine) => {
      const material = materials.find(({ id }) => id === materialId)
      return `${material?.code} ${material?.name}${role ? `, ${role}` : ''}`
    }
    return {
      what: 'BOM lines',
      memory: 'bom',
      fields: bomFields({ sizes, colourways }),
      review: (table, mapping, mark) =>
        reviewBom(table, mapping, { materials, bom, sizes, colourways, mark }),
      nameOf,
      accept: (lines) =>
        save(
          {
            styleRevisionId: revision.id,
            lines: lines.map((line) => ({ ...line, id: line.id ?? newId<BomLineId>('bom') })),
            removed: [],
          },
          `Imported ${lines.length} BOM lines into ${style.code}`,
        ),
      badFile: `${fileOf({ style, revision })}, bad rows`,
      saveBad: (rows, place) => write({ what: { of: 'rows', rows }, ...place }),
    }
  }, [style, revision, colours, bom, materials, save, write])
}
