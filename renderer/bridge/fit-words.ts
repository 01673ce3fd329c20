import { type Fit, type Misfit, type SizeFit, worstSize } from '../../shared/domain/seams/fit.ts'
import type { JointEnds } from '../../shared/domain/seams/joint.ts'

/** armhole 404 mm, sleeve head 392 mm, allowed 0-10 mm: of the size that is furthest off, named where sizes differ. */
export function misfitWords(fit: Misfit): string {
  const worst = worstSize(fit)
  const off = fit.sizes.filter(({ state }) => state === 'misfit').length
  const more = off > 1 ? ` and ${off - 1} more` : ''
  const where = fit.sizes.length > 1 ? ` (size ${worst.size}${more})` : ''
  return `${lengthWords(fit.joint, worst)}, allowed ${easeWords(fit.joint)}${where}`
}

/** In one sentence, however it stands: the ease there is, or why not. */
export function fitWords(fit: Fit): string {
  if (fit.state === 'unchecked') return uncheckedWords(fit)
  if (fit.state === 'misfit') return misfitWords(fit)
  const eases = fit.sizes.map(({ ease }) => ease)
  return `ease ${rangeWords(Math.min(...eases), Math.max(...eases))}`
}

function lengthWords({ seam, otherSeam }: JointEnds, { length, otherLength }: SizeFit): string {
  return `${seam} ${printMillimetres(length)} mm, ${otherSeam} ${printMillimetres(otherLength)} mm`
}

export const easeWords = ({ least, most }: Pick<JointEnds, 'least' | 'most'>) =>
  rangeWords(least, most)

/** Micrometres in millimetres, to the tenth where it is not whole. */
export const printMillimetres = (micrometres: number) => {
  const tenths = Math.round(micrometres / 100) / 10 + 0
  return String(tenths).replace('-', '−')
}

function uncheckedWords({ missing }: Extract<Fit, { readonly state: 'unchecked' }>): string {
  switch (missing.cause) {
    case 'slot-empty':
      return 'not checked: the other slot is empty'
    case 'no-seam':
      return `not checked: no seam named ${missing.seam}`
    case 'no-common-size':
      return 'not checked: no size in common'
  }
}

/** 0-10 mm; with a word between where a sign would be taken for a dash. */
function rangeWords(least: number, most: number): string {
  const [from, to] = [printMillimetres(least), printMillimetres(most)]
  if (from === to) return `${from} mm`
  return least < 0 ? `${from} to ${to} mm` : `${from}-${to} mm`
}
