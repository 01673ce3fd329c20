import { useMemo } from 'react'
import type { PieceOutlines, StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Piece } from '../../../../shared/domain/module/module.ts'
import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/States.tsx'
import { refused } from '../../../kit/toast.tsx'
import { type DrawnPiece, drawnPieces } from '../drawing/drawn-piece.ts'
import type { Selection } from '../selection.ts'
import { RevisionDrawing } from '../sheet/RevisionDrawing.tsx'
import { SheetFrame } from '../sheet/SheetFrame.tsx'
import { usePieceClipboard } from '../use-piece-clipboard.ts'
import { BomPanel } from './BomPanel.tsx'
import { CostPanel } from './cost/CostPanel.tsx'
import { LandedPanel } from './landed/LandedPanel.tsx'
import { StandingPanel } from './StandingPanel.tsx'
import { styleTabs } from './style-tabs.tsx'

interface StyleViewProps {
  readonly sheet: StyleSheet
  /** Of its pieces, as far as they are there. */
  readonly outlines: readonly PieceOutlines[] | undefined
  readonly selection: Selection
}

/** A style as the designer works on it: what it is cut from, what it is made of, what it costs. */
export function StyleView({ sheet, outlines, selection }: StyleViewProps) {
  const { revision, style, pieces } = sheet
  const editable = revision.state === 'draft'
  const drawn = useDrawn(sheet, outlines)
  const side = useMemo(() => <StyleSide sheet={sheet} selection={selection} />, [sheet, selection])
  usePieceClipboard({
    pieces: drawn,
    selected: selection.pieces,
    paste: () =>
      refused('A style has the pieces of its modules. Open a draft module and press Ctrl V there.'),
  })
  return (
    <SheetFrame
      selection={selection}
      drawing={
        pieces.length > 0 ? (
          <RevisionDrawing
            key={pieces.map(({ id }) => id).join()}
            of={style}
            revision={revision}
            drawn={drawn}
            selection={selection}
          />
        ) : (
          <NoPieces />
        )
      }
      tabs={styleTabs(sheet, drawn, selection, editable)}
      side={side}
    />
  )
}

/** The figures stand as they are while the pieces arrive. */
function StyleSide({ sheet, selection }: Omit<StyleViewProps, 'outlines'>) {
  return (
    <>
      <StandingPanel sheet={sheet} selection={selection} />
      <BomPanel
        sheet={sheet}
        editable={sheet.revision.state === 'draft'}
        openMaterials={() => selection.openTab('Materials')}
      />
      <CostPanel sheet={sheet} />
      <LandedPanel sheet={sheet} />
    </>
  )
}

function NoPieces() {
  return (
    <Empty
      title="No pieces yet"
      action={
        <Button onClick={() => document.querySelector<HTMLElement>('[data-tab=Slots]')?.click()}>
          Show the slots
        </Button>
      }
    >
      A style is made of modules. Fill its slots and their pieces lie here.
    </Empty>
  )
}

function useDrawn(
  { pieces, slots }: StyleSheet,
  outlines: StyleViewProps['outlines'],
): readonly DrawnPiece[] {
  return useMemo(() => {
    const held = new Map(slots.map((slot) => [slot.moduleRevisionId, slot.moduleRevision]))
    const revisionOf = ({ moduleRevisionId }: Piece) => held.get(moduleRevisionId)
    return drawnPieces(pieces, outlines ?? [], revisionOf)
  }, [pieces, slots, outlines])
}
