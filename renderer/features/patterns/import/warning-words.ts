import type { PatternWarning } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { inSizes, type Told } from './troubles.ts'

/** What is odd in the file, and what was done about it. */
export function explainWarning({ trouble: warning, sizes }: Told<PatternWarning>): string {
  switch (warning.code) {
    case 'rules-not-supplied':
      return `${warning.tags} points are graded, but the rules ${warning.table ? `(“${warning.table}”) ` : ''}are in a file of their own. Choose the RUL file together with the drawing to get all sizes.`
    case 'rules-not-needed':
      return `The drawing is already graded: ${warning.file} was not needed.`
    case 'other-rule-table':
      return `The drawing asks for the rule table “${warning.drawing}”, and the rules are called “${warning.rules}”.`
    case 'other-rule-units':
      return `The drawing is in ${warning.drawing}, its rules in ${warning.rules}. Both are converted.`
    case 'rule-missing':
      return `${warning.piece}: rule ${warning.rule} is not in the rule file. The point does not grow.`
    case 'rule-short':
      return `Rule ${warning.rule} (line ${warning.line}) has fewer steps than there are sizes.`
    case 'base-not-zero':
      return `Rule ${warning.rule} (line ${warning.line}) moves the base size too. It was kept as it is.`
    case 'two-rules-at-point':
      return `${warning.piece}: ${warning.points} points have two rules. The first is used.`
    case 'tag-off-outline':
      return `${warning.piece}: ${warning.tags} grade tags stand on no point and were left out.`
    case 'unknown-key':
      return `“${warning.key}” (line ${warning.line}) is not understood and was left out.`
    case 'unread-entity':
      return `${warning.count} ${warning.kind} (the first on line ${warning.line}) were left out.`
    case 'no-outline':
      return `Block ${warning.block} (line ${warning.line}) has no outline and was left out.`
    case 'shadow-block':
      return `Block ${warning.block} (line ${warning.line}) repeats another and was left out.`
    case 'missing-block':
      return `Block ${warning.block} is placed on line ${warning.line} but is not in the file.`
    case 'scaled-insert':
      return `Block ${warning.block} (line ${warning.line}) is placed larger or turned. It is read as it is drawn.`
    default:
      return explainOutline(warning, sizes)
  }
}

type OutlineWarning = Extract<
  PatternWarning,
  {
    readonly code:
      | 'outline-open'
      | 'self-crossing'
      | 'crossing-unknown'
      | 'zero-length-edges'
      | 'mirror-line-off'
      | 'notches-off-edge'
      | 'sew-outside-cut'
      | 'vertices-differ'
      | 'size-missing'
      | 'no-end-mark'
  }
>

function explainOutline(warning: OutlineWarning, sizes: readonly string[]): string {
  const where = inSizes(sizes)
  switch (warning.code) {
    case 'outline-open':
      return `The outline of block ${warning.block} (line ${warning.line}) was open by ${warning.gapMm} mm and is closed.`
    case 'self-crossing':
      return `${warning.piece} crosses itself ${where}, near ${warning.atMm.map(Math.round).join(', ')} mm (line ${warning.line}). Mend it before it is cut.`
    case 'crossing-unknown':
      return `${warning.piece} is too tangled ${where} to say whether it crosses itself (line ${warning.line}).`
    case 'zero-length-edges':
      return `${warning.piece} had ${warning.edges} edges of no length ${where} (line ${warning.line}). They are kept as drawn.`
    case 'mirror-line-off':
      return `${warning.piece}: the fold line lies off the edge ${where} (line ${warning.line}). The piece was not opened out.`
    case 'notches-off-edge':
      return `${warning.piece}: notches that lie on no edge ${where}: ${warning.notches}. Kept as drawn: look at them.`
    case 'sew-outside-cut':
      return `${warning.piece}: the sew line runs outside the cut line ${where}.`
    case 'vertices-differ':
      return `${warning.piece} has between ${warning.fewest} and ${warning.most} points by size.`
    case 'size-missing':
      return `${warning.piece} is not drawn in ${warning.sizes.join(', ')}.`
    case 'no-end-mark':
      return `${warning.file} ends without its end mark. All that was there is read.`
  }
}
