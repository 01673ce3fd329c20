import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import type { Selection } from '../selection.ts'
import { HistoryTable } from '../sheet/HistoryTable.tsx'
import { PiecesTable } from '../sheet/PiecesTable.tsx'
import type { Tab } from '../sheet/Tabs.tsx'
import { GradesTab } from './GradesTab.tsx'
import { UsedBy } from './UsedBy.tsx'

/** The lists below a module's drawing. */
export function moduleTabs(
  sheet: ModuleSheet,
  drawn: readonly DrawnPiece[],
  selection: Selection,
  units: MeasureSystem,
): readonly Tab[] {
  const { revision, revisions, pieces, usedBy } = sheet
  const { size, pieces: selected, select, openModule, openStyle } = selection
  return [
    {
      name: 'Pieces',
      count: pieces.length,
      content: <PiecesTable {...{ pieces: drawn, size, units, selected, select }} />,
    },
    { name: 'Grades', content: <GradesTab sheet={sheet} units={units} /> },
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
  ]
}
