import type { Confirmation } from '../../../../shared/domain/confirmation/confirmation.ts'
import { namesOf } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import {
  inFours,
  printName,
  printUtc,
} from '../../../../shared/domain/confirmation/confirmation-words.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'

/** What marketing may be told of a signed promise, in plain words that can be pasted anywhere. */
export function marketingText(document: Confirmation, fingerprint: Hash): string {
  const { zone, drop } = document
  const at = (moment: Confirmation['commitAt']) => printUtc(moment, zone)
  return [
    ...(document.sample ? ['SAMPLE: made on the sample factory, it promises nothing.'] : []),
    `${printName(document)} ${drop.name}: ${document.announceable} pieces may be announced.`,
    ...document.lines.map(({ style, colour, sizes }) => {
      const counts = sizes.map(({ size, announceable }) => `${size} ${announceable}`)
      return `${style.name}, ${colour}: ${counts.join(', ')}`
    }),
    `Launch: ${at(document.launchAt)}`,
    `Marketing may start: ${at(document.marketingAt)}`,
    `Ready by: ${at(document.commitAt)}${document.estimate ? ' (estimate)' : ''}`,
    `Valid until: ${at(document.expiresAt)}`,
    ...document.conditions.map((condition) => `On condition that: ${condition}`),
    `Signed by ${document.signer.name}, ${document.signer.role}. Fingerprint ${inFours(fingerprint.slice(0, 16))}; check it with ${namesOf(document).json}.`,
  ].join('\n')
}
