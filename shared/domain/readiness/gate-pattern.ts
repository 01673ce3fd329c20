import type { Bom } from '../bom/bom.ts'
import { findAltered } from '../bom/bom-check.ts'
import { type BomGap, findBomGaps } from '../bom/bom-gaps.ts'
import { type DropFacts, type Finding, judged, type LineFacts, saw } from './readiness.ts'

export function revisionReleased({ lines }: DropFacts): Finding {
  const name = ({ style, revision }: LineFacts) => `${style.code} rev ${revision.letter}`
  const drafts = lines.filter(({ revision }) => revision.state !== 'released')
  const withdrawn = lines.flatMap((one) =>
    one.modules.flatMap(({ letter, state }) =>
      state === 'withdrawn' ? [saw(name(one), `its module rev ${letter} is withdrawn`)] : [],
    ),
  )
  return judged(
    [
      ...(lines.length === 0 ? [saw('Styles', 'none yet')] : []),
      ...drafts.map((one) => saw(name(one), `is ${one.revision.state.replace('-', ' ')}`)),
      ...withdrawn,
    ],
    lines.map((one) => saw(name(one), `released, ${one.modules.length} modules`)),
  )
}

export function bomComplete({ lines, materials }: DropFacts): Finding {
  const wrong = lines.flatMap(({ style, bom, roles }) =>
    findBomGaps(bom, materials, roles).map((gap) => saw(style.code, gapWords(gap))),
  )
  const empty = lines.filter(({ emptySlots }) => emptySlots > 0)
  return judged(
    [
      ...wrong,
      ...empty.map(({ style, emptySlots }) => saw(style.code, `${emptySlots} slots are empty`)),
    ],
    lines.map(({ style, bom }) => saw(style.code, bomWords(bom))),
  )
}

function bomWords(bom: Bom): string {
  const altered = findAltered(bom).length
  const words = `${bom.lines.length} BOM lines`
  return altered === 0 ? words : `${words}, ${altered} altered since validated`
}

function gapWords(gap: BomGap): string {
  switch (gap.code) {
    case 'no-lines':
      return 'has no BOM lines'
    case 'no-material-for-role':
      return `no material for ${gap.role} pieces`
    case 'no-quantity':
      return `no quantity of ${gap.material}`
  }
}

/** A nest is fresh while the pieces it was laid from are the pieces of today. */
export function nestsFresh({ lines }: DropFacts): Finding {
  const wrong = lines.flatMap(({ style, nests, piecesHash }) => {
    if (nests.length === 0) return [saw(style.code, 'has no nest')]
    const stale = nests.filter((nest) => nest.piecesHash !== piecesHash)
    return nests.length > stale.length
      ? []
      : [saw(style.code, `nest ${stale[0]?.code} is stale: its pieces have changed`)]
  })
  const seen = lines.flatMap(({ style, nests, piecesHash }) =>
    nests
      .filter((nest) => nest.piecesHash === piecesHash)
      .map((nest) => saw(style.code, `nest ${nest.code}, ${nest.efficiency / 10} %`)),
  )
  return judged(wrong, seen)
}
