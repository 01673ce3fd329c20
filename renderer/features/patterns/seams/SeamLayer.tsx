import type { Anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import type { MeasuredSeam, Stretch } from '../../../../shared/domain/seams/seam-length.ts'
import { edgesOf, pathOf } from '../../../../shared/domain/seams/seam-length.ts'
import { drawnIn } from '../drawing/drawn-piece.ts'
import type { Laid } from '../drawing/laid.ts'
import type { Placed } from '../drawing/layout.ts'
import { linePath } from '../drawing/paths.ts'
import { SeamEdges } from './SeamEdges.tsx'
import { SeamLabels } from './SeamLabels.tsx'
import styles from './Seams.module.css'
import type { NamingHand } from './use-naming.ts'

interface SeamLayerProps {
  readonly laid: Laid
  readonly seams: readonly MeasuredSeam[]
  readonly pieces: ReadonlyMap<string, Anchored>
  readonly hand: NamingHand
}

/** Named seams as chalk lines on the pieces; while one is being named, every edge can be picked. */
export function SeamLayer({ laid, seams, pieces, hand }: SeamLayerProps) {
  const { view, layout, size } = laid
  const { naming, pick } = hand

  function onPiece(placed: Placed) {
    const { key } = placed.piece
    const piece = pieces.get(key)
    const inked = drawnIn(placed.piece, size)?.size
    if (!piece || inked === undefined) return null
    const path = (edge: Stretch) => linePath(pathOf(piece, edge, inked), false)
    const own = seams.filter(({ pieceId, id }) => pieceId === key && id !== naming?.id)
    const picked = naming?.pieceId === key ? naming.edge : null
    return (
      <g key={key} transform={`translate(${placed.x} ${placed.y})`}>
        {own.map((seam) => (
          <path key={seam.id} className={styles.seam} d={path(seam)} data-seam={seam.name} />
        ))}
        {picked && <path className={styles.picked} d={path(picked)} data-picked />}
        {naming && (
          <SeamEdges
            edges={edgesOf(piece)}
            path={path}
            anchors={piece.anchors.map(({ bySize }) => bySize.get(inked)?.at)}
            pick={(edge, how) => pick(key, edge, how)}
          />
        )}
      </g>
    )
  }

  return (
    <>
      <g className={styles.layer} transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        {layout.placed.map(onPiece)}
      </g>
      <SeamLabels laid={laid} seams={seams} pieces={pieces} />
    </>
  )
}
