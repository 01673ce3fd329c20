import type { BomRefusal, ModuleRefusal } from '../../../shared/contract/refusals.ts'
import type { LabelRefusal, SkuRefusal } from '../../../shared/contract/skus.ts'
import type { BomTrouble } from '../../../shared/domain/bom/bom-edit.ts'
import { explainEdit } from '../../bridge/edit-words.ts'

export type PatternsRefusal = ModuleRefusal | BomRefusal | LabelRefusal | SkuRefusal

/** Why a pattern command was not done, and what to do about it. */
export function explainPatterns(refusal: PatternsRefusal): string {
  switch (refusal.code) {
    case 'file-gone':
      return 'This file was read some time ago and is no longer at hand. Choose it again.'
    case 'unknown-piece':
      return `The file has no piece drawn as “${refusal.block}”. Choose the file again.`
    case 'name-twice':
      return `Two pieces are called “${refusal.name}”. Give one of them another name.`
    case 'sizes-differ':
      return `“${refusal.piece}” is not drawn in all sizes of the file. Leave it out, or export the file again with all sizes.`
    case 'not-whole':
      return `The fibres of the ${refusal.part} add up to ${refusal.sum / 10} %. They must make 100 %.`
    case 'fibre-twice':
      return `${refusal.fibre} stands twice in the ${refusal.part}. Put its shares together.`
    case 'not-https':
      return `“${refusal.address}” is not an address that begins with https://.`
    case 'not-a-country':
      return `“${refusal.country}” is not a country. Write its two letters, such as GB.`
    case 'variant-has-it':
      return `${refusal.by} has ${refusal.taken} already. Choose another.`
    case 'not-a-gtin':
      return `${refusal.gtin} is not a barcode number: its last digit does not check. A GTIN has 8, 12, 13 or 14 digits.`
    case 'lacks-part':
      return `The pattern must name the {${refusal.part}}, or two SKUs would be alike.`
    case 'unknown-part':
      return `{${refusal.part}} is not a part of a SKU. Write {style}, {colour} or {size}, and {colour:3} for its first three letters.`
    case 'bom-line':
      return explainBomTrouble(refusal)
    case 'no-sizes':
      return 'Take at least one size.'
    case 'no-rule-for':
      return `The rules of its file say nothing of ${refusal.size}. Choose a size that they have, or import a file that has it.`
    default:
      return explainEdit(refusal)
  }
}

/** What is wrong with a line of the BOM, without its name. */
function explainBomTrouble({ cause }: Pick<BomTrouble, 'cause'>): string {
  switch (cause) {
    case 'unknown-material':
      return 'No material is called that.'
    case 'unknown-colourway':
      return 'The style is not made in that colour.'
    case 'other-unit':
      return 'It is counted in another unit than the line’s material.'
    case 'named-twice':
      return 'A substitute is another material than the line’s, and is named once.'
    case 'size-twice':
      return 'A size has one quantity in a colour.'
    case 'no-width':
      return 'Only a fabric with a usable width can be reckoned from geometry.'
    case 'no-pieces':
      return 'No piece of the style is cut in this role, so there is no area to reckon from.'
  }
}
