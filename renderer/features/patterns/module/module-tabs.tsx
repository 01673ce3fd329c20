import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import type { Anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import { SeamsTab } from '../seams/SeamsTab.tsx'
import type { NamingHand } from '../seams/use-naming.ts'
import type { Selection } from '../selection.ts'
import { HistoryTable } from '../sheet/HistoryTable.tsx'
import { PiecesTable } from '../sheet/PiecesTable.tsx'
import type { Tab } from '../sheet/Tabs.tsx'
import { BroughtLines } from './BroughtLines.tsx'
import { BroughtOperations } from './BroughtOperations.tsx'
import { GradesTab } from './GradesTab.tsx'
import { UsedBy } from './UsedBy.tsx'

interface ModuleTabs {
  readonly sheet: ModuleSheet
  readonly drawn: readonly DrawnPiece[]
  readonly selection: Selection
  readonly units: MeasureSystem
  readonly anchored: ReadonlyMap<string, Anchored>
  readonly hand: NamingHand
}

/** The lists below a module's drawing. */
export function moduleTabs(of: ModuleTabs): readonly Tab[] {
  const { sheet, drawn, selection, units, anchored, hand } = of
  const { revision, revisions, pieces, usedBy } = sheet
  const { size, pieces: selected, select, openRevision, openStyle } = selection
  return [
    {
      name: 'Pieces',
      count: pieces.length,
      content: <PiecesTable {...{ pieces: drawn, size, units, selected, select }} />,
    },
    { name: 'Grades', content: <GradesTab sheet={sheet} units={units} /> },
    {
      name: 'Seams',
      count: sheet.seams.length,
      content: <SeamsTab sheet={sheet} pieces={anchored} hand={hand} />,
    },
    {
      name: 'Materials',
      count: sheet.brings.lines.length,
      content: <BroughtLines sheet={sheet} />,
    },
    {
      name: 'Operations',
      count: sheet.brings.operations.length,
      content: <BroughtOperations sheet={sheet} />,
    },
    {
      name: 'Used by',
      count: usedBy.length,
      content: <UsedBy usedBy={usedBy} open={openStyle} />,
    },
    {
      name: 'History',
      count: revisions.length,
      content: (
        <HistoryTable
          revisions={revisions}
          current={revision.id}
          open={(module) => openRevision({ module })}
        />
      ),
    },
  ]
}
