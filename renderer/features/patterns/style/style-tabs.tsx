import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { MaterialsTab } from '../bom/MaterialsTab.tsx'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import type { Selection } from '../selection.ts'
import { HistoryTable } from '../sheet/HistoryTable.tsx'
import { PiecesTable } from '../sheet/PiecesTable.tsx'
import type { Tab } from '../sheet/Tabs.tsx'
import { LabelTab } from '../skus/LabelTab.tsx'
import { SkusTab } from '../skus/SkusTab.tsx'
import { ColoursTab } from './ColoursTab.tsx'
import { NestsTab } from './nests/NestsTab.tsx'
import { OperationsTab } from './routing/OperationsTab.tsx'
import { SlotsTab } from './slots/SlotsTab.tsx'

/** The lists below a style's drawing. */
export function styleTabs(
  sheet: StyleSheet,
  drawn: readonly DrawnPiece[],
  selection: Selection,
  editable: boolean,
): readonly Tab[] {
  const { revision, revisions, slots, colourways, operations, nests, costBasis } = sheet
  const pieces = (
    <PiecesTable
      pieces={drawn}
      size={selection.size}
      units={costBasis.floor.units}
      selected={selection.pieces}
      select={selection.select}
    />
  )
  const slotsTab: Tab = {
    name: 'Slots',
    count: slots.length,
    content: <SlotsTab sheet={sheet} editable={editable} openModule={selection.openModule} />,
  }
  const piecesTab: Tab = { name: 'Pieces', count: sheet.pieces.length, content: pieces }
  return [
    ...(sheet.pieces.length > 0 ? [piecesTab, slotsTab] : [slotsTab, piecesTab]),
    {
      name: 'Materials',
      count: sheet.bom.lines.length,
      content: <MaterialsTab sheet={sheet} editable={editable} />,
      room: 'all',
    },
    {
      name: 'Colours',
      count: colourways.length,
      content: <ColoursTab sheet={sheet} editable={editable} />,
    },
    {
      name: 'Operations',
      count: operations.length,
      content: <OperationsTab sheet={sheet} editable={editable} />,
    },
    { name: 'SKUs', content: <SkusTab sheet={sheet} /> },
    { name: 'Label', content: <LabelTab sheet={sheet} editable={editable} /> },
    { name: 'Nests', count: nests.length, content: <NestsTab sheet={sheet} /> },
    {
      name: 'History',
      count: revisions.length,
      content: (
        <HistoryTable
          revisions={revisions}
          current={revision.id}
          open={(style) => selection.openRevision({ style })}
        />
      ),
    },
  ]
}
