import type { ReactNode } from 'react'
import { type SizeList, sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { Drawing } from '../drawing/Drawing.tsx'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import type { Laid } from '../drawing/laid.ts'
import { PrintButton } from '../print/PrintButton.tsx'
import type { Selection } from '../selection.ts'

interface RevisionDrawingProps {
  readonly of: { readonly code: string; readonly name: string }
  readonly revision: { readonly letter: string; readonly sizes: SizeList }
  readonly drawn: readonly DrawnPiece[]
  readonly selection: Selection
  overlay?(laid: Laid): ReactNode
}

/** The pieces of a revision on the table, to be chosen, worn in a size and printed. */
export function RevisionDrawing(props: RevisionDrawingProps) {
  const { of, revision, drawn, selection, ...rest } = props
  const title = `${of.code} ${of.name}`
  const sizes = sizesOf(revision.sizes)
  return (
    <Drawing
      {...rest}
      title={title}
      pieces={drawn}
      sizes={sizes}
      size={selection.size}
      selected={selection.pieces}
      tools={
        <PrintButton
          title={`${title} rev ${revision.letter}`}
          pieces={drawn}
          selected={selection.pieces}
          sizes={sizes}
          size={selection.size}
        />
      }
      wear={selection.wear}
      select={selection.select}
    />
  )
}
