import { useMemo } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { PieceId } from '../../../../shared/domain/module/module.ts'
import { useOutlines } from '../../../bridge/drawings.ts'
import { type DrawnPiece, drawnPieces } from '../drawing/drawn-piece.ts'
import { SeamLayer } from '../seams/SeamLayer.tsx'
import { useAnchored } from '../seams/use-anchored.ts'
import { useNaming } from '../seams/use-naming.ts'
import type { Selection } from '../selection.ts'
import { RevisionDrawing } from '../sheet/RevisionDrawing.tsx'
import { SheetFrame } from '../sheet/SheetFrame.tsx'
import { useQuickEdit } from '../use-edit.ts'
import { usePieceClipboard } from '../use-piece-clipboard.ts'
import { useUnits } from '../use-units.ts'
import { ModuleSide } from './ModuleSide.tsx'
import { moduleTabs } from './module-tabs.tsx'

interface ModuleViewProps {
  readonly sheet: ModuleSheet
  readonly selection: Selection
  chooseFile(): void
}

/** A pattern block: its pieces to scale, its facts, and who uses it. */
export function ModuleView({ sheet, selection, chooseFile }: ModuleViewProps) {
  const { module, revision, seams } = sheet
  const drawn = useDrawn(sheet)
  const copyPieces = useQuickEdit('patterns.copyPieces')
  usePieceClipboard({
    pieces: drawn,
    selected: selection.pieces,
    paste: (ids) =>
      void copyPieces(
        { to: revision.id, pieceIds: ids as readonly PieceId[] },
        `Laid ${ids.length === 1 ? 'a piece' : `${ids.length} pieces`} into ${module.code} rev ${revision.letter}`,
      ),
  })
  const units = useUnits()
  const hand = useNaming()
  const seamed = useMemo(() => [...new Set(seams.map(({ pieceId }) => pieceId))], [seams])
  const anchored = useAnchored(drawn, hand.naming ? 'all' : seamed)
  return (
    <SheetFrame
      selection={selection}
      drawing={
        <RevisionDrawing
          key={revision.id}
          of={module}
          revision={revision}
          drawn={drawn}
          selection={selection}
          overlay={(laid) => <SeamLayer laid={laid} seams={seams} pieces={anchored} hand={hand} />}
        />
      }
      tabs={moduleTabs({ sheet, drawn, selection, units, anchored, hand })}
      side={
        <ModuleSide
          sheet={sheet}
          chooseFile={chooseFile}
          open={(module) => selection.openRevision({ module })}
        />
      }
    />
  )
}

function useDrawn({ pieces, revision }: ModuleSheet): readonly DrawnPiece[] {
  const ids = useMemo(() => pieces.map(({ id }) => id), [pieces])
  const outlines = useOutlines(ids)
  return useMemo(
    () => drawnPieces(pieces, outlines ?? [], () => revision),
    [pieces, outlines, revision],
  )
}
