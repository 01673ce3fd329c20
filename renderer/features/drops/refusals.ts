import type {
  GateRefusal,
  IssueRefusal,
  ReserveRefusal,
  SubstituteRefusal,
} from '../../../shared/contract/refusals.ts'
import type { DropRefusal } from '../../../shared/domain/drop/drop-rules.ts'
import { gateTitle } from '../../../shared/domain/readiness/gate-title.ts'
import { explainFolder } from '../../bridge/folder-words.ts'

export function explainDrop(refusal: DropRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This revision is no longer in the factory. Choose another.'
    case 'code-taken':
      return `There is a drop ${refusal.drop} already. Choose another code.`
    case 'no-lines':
      return 'Say what is to be made: add a line.'
    case 'no-pieces':
      return 'Give at least one size some pieces.'
    case 'unknown-size':
      return `This revision has no size ${refusal.size}.`
    case 'unknown-colour':
      return `This revision has no colour ${refusal.colourway}. Choose one of its own.`
    case 'no-operations':
      return 'This revision has no operations, so there would be no jobs. Add them in Patterns first.'
    case 'revision-withdrawn':
      return `Revision ${refusal.letter} is withdrawn: nothing new is made of it. Choose another.`
    case 'launch-past':
      return 'The launch is not in the future. Choose a later moment.'
    case 'marketing-after-launch':
      return 'Marketing would start after the launch. Choose an earlier moment.'
  }
}

export function explainGate(refusal: GateRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This drop is no longer in the factory: somebody removed it meanwhile.'
    case 'no-reason':
      return 'Say why, and who says so.'
    case 'computed':
      return `“${gateTitle(refusal.gate)}” is read from the records: nobody’s word passes it.`
    case 'never-overridden':
      return `“${gateTitle(refusal.gate)}” cannot be overridden: without it there is nothing to promise.`
    case 'not-failed':
      return `“${gateTitle(refusal.gate)}” stands by itself: there is nothing to override.`
  }
}

export function explainReserve(refusal: ReserveRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This drop is no longer in the factory: somebody removed it meanwhile.'
    case 'nothing-to-reserve':
      return 'All it needs is reserved already.'
    case 'nothing-free':
      return `No lot has free ${refusal.materials.join(', ')}. Book new lots in, or order them.`
  }
}

export function explainSubstitute(refusal: SubstituteRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This drop is no longer in the factory: somebody removed it meanwhile.'
    case 'not-offered':
      return 'The substitute is not to be had any more: it was reserved, or the material came in.'
  }
}

export function explainIssue(refusal: IssueRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This drop is no longer in the factory: somebody removed it meanwhile.'
    case 'no-key':
      return 'This PC cannot open the factory’s signing key, so nothing can be signed here.'
    case 'not-ready':
      return `Not all gates stand any more: ${refusal.gates.map(gateTitle).join(', ')}.`
    case 'nothing-to-announce':
      return 'There is not one piece to promise: see the working of its sizes.'
    case 'no-signer':
      return 'Say who signs.'
    case 'no-reason':
      return 'Say why: the reason is printed on the document.'
    case 'expires-too-soon':
      return 'It would expire before it is issued. Choose a later moment.'
    case 'not-live':
      return 'No confirmation stands any more: somebody withdrew it meanwhile.'
    case 'changed-meanwhile':
      return 'The factory changed while this was signed, so nothing was issued. Look at it again, then sign.'
    default:
      return explainFolder(refusal)
  }
}
