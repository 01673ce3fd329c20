import { FileDown, FileUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { MaterialEntry } from '../../../../shared/contract/factory.ts'
import { moneyDigits } from '../../../../shared/domain/cost/currency.ts'
import {
  MATERIAL_FIELDS,
  type MaterialField,
  type ReadMaterial,
} from '../../../../shared/domain/csv/csv-material-fields.ts'
import { reviewMaterials } from '../../../../shared/domain/csv/csv-materials.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Material, MaterialId } from '../../../../shared/domain/stock/material.ts'
import { useCsvReader, useCsvWriter } from '../../../bridge/files.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { CsvExportDialog } from '../../../kit/csv/CsvExportDialog.tsx'
import { ImportDialog, type ImportOf } from '../../../kit/csv/ImportDialog.tsx'
import { useSaving } from '../use-saving.ts'

interface MaterialFilesProps {
  readonly materials: readonly Material[]
  readonly floor: Floor
}

/** Materials from a file, and into one. */
export function MaterialFiles({ materials, floor }: MaterialFilesProps) {
  const [open, setOpen] = useState<'import' | 'export' | 'none'>('none')
  const of = useMaterialImport(materials, floor)
  const readFile = useCsvReader()
  const write = useCsvWriter()
  const close = () => setOpen('none')
  return (
    <>
      <Button icon={<FileUp size={16} aria-hidden />} onClick={() => setOpen('import')}>
        Import CSV…
      </Button>
      {materials.length > 0 && (
        <Button icon={<FileDown size={16} aria-hidden />} onClick={() => setOpen('export')}>
          Export CSV…
        </Button>
      )}
      {open === 'import' && <ImportDialog of={of} readFile={readFile} close={close} />}
      {open === 'export' && (
        <CsvExportDialog
          title="Export materials"
          name="materials"
          close={close}
          save={(place) => write({ what: { of: 'materials' }, ...place })}
        />
      )}
    </>
  )
}

function useMaterialImport(
  materials: readonly Material[],
  { units, currency }: Floor,
): ImportOf<MaterialField, ReadMaterial> {
  const save = useSaving('stock.saveMaterials')
  const write = useCsvWriter()
  return useMemo(
    () => ({
      what: 'materials',
      memory: 'materials',
      fields: MATERIAL_FIELDS,
      review: (table, mapping, mark) =>
        reviewMaterials(table, mapping, { materials, units, digits: moneyDigits(currency), mark }),
      nameOf: ({ code, name }) => `${code} ${name}`,
      accept: (entries) => save(entries.map(entryOf), `Imported ${entries.length} materials`),
      badFile: 'materials, bad rows',
      saveBad: (rows, place) => write({ what: { of: 'rows', rows }, ...place }),
    }),
    [materials, units, currency, save, write],
  )
}

function entryOf(read: ReadMaterial): MaterialEntry {
  return { ...read, id: read.id ?? newId<MaterialId>('mat') }
}
