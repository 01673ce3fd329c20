import { FileDown, Settings2, Tags } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { StyleSkus } from '../../../../shared/contract/skus.ts'
import type { Variant } from '../../../../shared/domain/skus/sku.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { Answered } from '../../../kit/States.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { ShopDialog } from './ShopDialog.tsx'
import { SkuDialog } from './SkuDialog.tsx'
import { SkuExport } from './SkuExport.tsx'
import { SkuMatrix } from './SkuMatrix.tsx'
import { TagsDialog } from './TagsDialog.tsx'

/** What shops sell of a style: every colour in every size, under its own code. */
export function SkusTab({ sheet }: { readonly sheet: StyleSheet }) {
  const skus = useAnswer('patterns.skus', sheet.revision.id)
  return (
    <Answered what="The SKUs" query={skus}>
      {(found) => (found ? <Skus sheet={sheet} found={found} /> : null)}
    </Answered>
  )
}

interface SkusProps {
  readonly sheet: StyleSheet
  readonly found: StyleSkus
}

type Open = Variant | 'shop' | 'export' | 'tags' | null

function Skus({ sheet, found }: SkusProps) {
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { variants, twins, shop } = found
  if (variants.length === 0) {
    return (
      <p className={sheetStyles.note}>
        No SKU yet: a style has them once it has a colour, and modules with a size in common.
      </p>
    )
  }
  return (
    <>
      <div className={sheetStyles.bar}>
        <Button
          size="dense"
          icon={<FileDown size={14} aria-hidden />}
          onClick={() => setOpen('export')}
        >
          Export for a shop…
        </Button>
        <Button size="dense" icon={<Tags size={14} aria-hidden />} onClick={() => setOpen('tags')}>
          Tags…
        </Button>
        <Button
          size="dense"
          look="quiet"
          icon={<Settings2 size={14} aria-hidden />}
          onClick={() => setOpen('shop')}
        >
          How SKUs are made…
        </Button>
        {twins.length > 0 && <Mark of="late">{`${twins.join(', ')} stands for two variants`}</Mark>}
      </div>
      <SkuMatrix variants={variants} twins={twins} edit={setOpen} />
      {open === 'shop' && <ShopDialog shop={shop} style={sheet.style} close={close} />}
      {open === 'export' && <SkuExport sheet={sheet} close={close} />}
      {open === 'tags' && <TagsDialog sheet={sheet} found={found} close={close} />}
      {open && typeof open === 'object' && (
        <SkuDialog sheet={sheet} found={found} variant={open} close={close} />
      )}
    </>
  )
}
