import type {
  BeginRefusal,
  EditRefusal,
  SampleRefusal,
  UndoRefusal,
} from '../../shared/contract/refusals.ts'
import { commandName } from './command-names.ts'
import { misfitWords } from './fit-words.ts'
import { explainLeft } from './promise-words.ts'

export function explainEdit(refusal: EditRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This is no longer in the factory: somebody removed it meanwhile.'
    case 'code-taken':
      return `“${refusal.taken}” is taken. Choose another.`
    case 'not-draft':
      if (refusal.state === 'in-review') {
        return `Revision ${refusal.letter} is in review. Take it back to draft to edit it.`
      }
      return `Revision ${refusal.letter} is ${refusal.state.replace('-', ' ')} and does not change. Make a new draft to edit.`
    case 'draft-open':
      return `Draft ${refusal.letter} is still open. Release it first, or go on with it.`
    case 'no-reason':
      return 'Say why, and who says so.'
    case 'reviewer-is-editor':
      return `${refusal.by} edited this last. Let another person review it.`
    case 'not-a-zone':
      return `“${refusal.zone}” is not a time zone. Use a name such as Europe/London.`
    case 'in-use':
      return `${refusal.by} still uses this.`
    case 'wrong-kind':
      return `${refusal.module} does not go into a ${refusal.slot} slot.`
    case 'misfit':
      return `${refusal.module} does not fit: ${refusal.misfits.map((one) => misfitWords(one)).join('; ')}.`
    case 'no-such-edge':
      return `${refusal.piece} has no such edge in every size.`
    case 'seam-twice':
      return `This edge has a name already: ${refusal.name}.`
    case 'joint-twice':
      return `The ${refusal.seam} and the ${refusal.otherSeam} of these slots are joined already.`
    case 'joined-to-itself':
      return `The ${refusal.seam} cannot be sewn to itself.`
    case 'ease-turned':
      return 'The least ease is more than the most. Turn them round.'
    case 'goes-round':
      return `${refusal.operation} would have to come before itself.`
    case 'no-press':
      return `${refusal.operation} does not press: a ${refusal.kind} operation has no recipe.`
    case 'no-pieces':
      return 'It has no pieces yet. Fill its slots with modules first.'
    case 'modules-not-released':
      return `Release these modules first: ${refusal.modules.join(', ')}.`
    case 'slots-empty':
      return `Fill these slots first: ${refusal.slots.join(', ')}.`
    case 'bom-incomplete':
      return `The BOM has ${refusal.gaps} gaps. Give every role its material and every line a quantity.`
    case 'no-operations':
      return 'It has no operations yet: nobody would know how to make it.'
    case 'no-colourways':
      return 'It has no colour yet.'
    case 'no-common-size':
      return 'Its modules have no size in common.'
    case 'has-live-confirmation':
      return `Confirmation v${refusal.number} stands. Withdraw it first.`
    case 'not-released':
      return `Revision ${refusal.letter} is ${refusal.state.replace('-', ' ')}: only what is released can be withdrawn.`
    case 'open-drops':
      return `${refusal.drops.join(', ')} would be made of it. Move ${refusal.drops.length === 1 ? 'that drop' : 'those drops'} to another revision first, or drop ${refusal.drops.length === 1 ? 'it' : 'them'}.`
    case 'withdrawn':
      return `${refusal.module} rev ${refusal.letter} is withdrawn. Take another revision.`
  }
}

export function explainBegin(refusal: BeginRefusal): string {
  switch (refusal.code) {
    case 'already-begun':
      return 'This factory already has a floor.'
    case 'not-a-zone':
      return explainEdit(refusal)
  }
}

export function explainSamples(refusal: SampleRefusal): string {
  switch (refusal.code) {
    case 'no-samples':
      return 'There is no sample data left.'
    case 'samples-in-use':
      return `Your own ${refusal.by.join(', ')} rest on sample records. Change them first.`
  }
}

export function explainTurn(refusal: UndoRefusal): string {
  switch (refusal.code) {
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'more-since':
      return `More was done since: “${commandName(refusal.command)}” comes first. Undo step by step (Ctrl Z).`
    case 'moved-on':
      if (refusal.begun) {
        const { name, job, station, state } = refusal.begun
        const since = state === 'done' ? 'was made' : 'was started'
        return `“${commandName(refusal.command)}” can’t be undone: ${name} (${job}) ${since} on ${station} since.`
      }
      return `“${commandName(refusal.command)}” can’t be undone: ${refusal.of ?? 'what it changed'} has been changed since.`
    case 'breaks-promises':
      return explainLeft(refusal)
  }
}
