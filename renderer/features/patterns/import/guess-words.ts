import type { PatternGuess } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { inSizes, type Told } from './troubles.ts'

/** What was taken for granted, in a sentence that a person can agree with or not. */
export function explainGuess({ trouble: guess, sizes }: Told<PatternGuess>): string {
  switch (guess.code) {
    case 'encoding':
      return `${guess.file} is written in ${guess.encoding}. Look whether names with other letters are right.`
    case 'units':
      return `The file does not say its units. Taken as ${guess.units}, ${unitsBy[guess.by]}.`
    case 'size-from-block-name':
      return `${guess.piece}: its ${guess.sizes} sizes are read from the names of its blocks.`
    case 'size-from-piece-name':
      return `${guess.piece}: its ${guess.sizes} sizes are read from the names of its pieces.`
    case 'no-size':
      return `${guess.piece} does not say its size. Taken as ${guess.taken}.`
    case 'sizes-in-capitals':
      return `Sizes are written ${guess.sizes.join(' ')}. They are kept in capitals, as other modules have them.`
    case 'name-from-block':
      return `${guess.piece} has no name in the file (line ${guess.line}). It is called as its block is.`
    case 'no-quantity':
      return `${guess.piece} does not say how many to cut. Taken as ${guess.taken}.`
    case 'decimal-quantity':
      return `${guess.piece}: the quantity “${guess.text}” is read as a number, not as right and left.`
    case 'material-role':
      return `${guess.piece} does not say its material in words we know. Taken as ${guess.role}.`
    case 'mirrored-pair':
      return `${guess.piece} is the mirror image of ${guess.of}. Both are kept as drawn.`
    case 'unfolded':
      return `${guess.piece} is drawn as a half ${inSizes(sizes)} and opened out along its fold line.`
    case 'already-whole':
      return `${guess.piece} has a fold line but is drawn whole ${inSizes(sizes)}. Left as drawn.`
    case 'notch-depth-in-cm':
      return `The depths of ${guess.notches} notches are read as centimetres.`
    case 'notches-outward':
      return `${guess.piece}: notches written with a depth below nought ${inSizes(sizes)}, which means outward: ${guess.notches}. Taken as notches of that depth.`
    case 'notches-on-sew-line':
      return `${guess.piece}: notches that only repeat on the sew line those of the cut line ${inSizes(sizes)}: ${guess.notches}. Left out.`
    case 'notches-from-base':
      return `${guess.piece}: ${guess.sizes} sizes have no notches of their own. The base size’s are carried over.`
    case 'not-graded':
      return `${guess.piece} is not graded: it is the same in every size.`
    case 'grade-axis-turned':
      return `${guess.piece} is graded along an axis turned by ${guess.degrees}°.`
    case 'inner-outline':
      return `${guess.piece} has an outline inside its outline ${inSizes(sizes)}. Taken as a cut-out.`
    case 'sew-line-as-cut':
      return `${guess.piece} has no cut line ${inSizes(sizes)}. Its sew line is taken: check the seam allowance.`
    case 'flat-drawing':
      return `The drawing has no blocks. Every outline is taken as a piece: ${guess.outlines}.`
    case 'curves-flattened':
      return `Curves are drawn as short lines, none further than ${guess.tolerance} mm from the curve.`
  }
}

const unitsBy = {
  header: 'as its header has it',
  extents: 'by how large its pieces are',
  author: 'as the system that wrote it counts',
} as const
