import { useMemo } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { sizesOf } from '../../../../shared/domain/sizes.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Drawing } from '../drawing/Drawing.tsx'
import { drawnPieces } from '../drawing/drawn-piece.ts'
import type { Selection } from '../selection.ts'
import { HistoryTable } from '../sheet/HistoryTable.tsx'
import { PiecesTable } from '../sheet/PiecesTable.tsx'
import { SheetFrame } from '../sheet/SheetFrame.tsx'
import { ModuleSide } from './ModuleSide.tsx'
import { UsedBy } from './UsedBy.tsx'

interface ModuleViewProps {
  readonly sheet: ModuleSheet
  readonly selection: Selection
  chooseFile(): void
}

/** A pattern block: its pieces to scale, its facts, and who uses it. */
export function ModuleView({ sheet, selection, chooseFile }: ModuleViewProps) {
  const { module, revision, revisions, pieces, usedBy } = sheet
  const ids = useMemo(() => pieces.map(({ id }) => id), [pieces])
  const { data: state } = useAnswer('factory.state', null)
  const { data } = useAnswer('patterns.drawings', ids)
  const drawn = useMemo(
    () => drawnPieces(pieces, data ?? [], () => revision.baseSize),
    [pieces, data, revision],
  )
  const { size, piece, wear, select, openModule, openStyle } = selection
  const units = state?.floor?.units ?? 'metric'
  return (
    <SheetFrame
      drawing={
        <Drawing
          key={revision.id}
          title={`${module.code} ${module.name}`}
          pieces={drawn}
          sizes={sizesOf(revision.sizes)}
          size={size}
          selected={piece}
          wear={wear}
          select={select}
        />
      }
      tabs={[
        {
          name: 'Pieces',
          count: pieces.length,
          content: (
            <PiecesTable
              pieces={drawn}
              size={size}
              units={units}
              selected={piece}
              select={select}
            />
          ),
        },
        {
          name: 'Used by',
          count: usedBy.length,
          content: <UsedBy usedBy={usedBy} open={openStyle} />,
        },
        {
          name: 'History',
          count: revisions.length,
          content: <HistoryTable revisions={revisions} current={revision.id} open={openModule} />,
        },
      ]}
      side={<ModuleSide sheet={sheet} chooseFile={chooseFile} />}
    />
  )
}
