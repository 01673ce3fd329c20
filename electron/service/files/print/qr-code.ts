import { toSVG } from 'bwip-js/node'
import { INK } from './pdf-text.ts'

/**
 * Two modules of quiet zone, in halves of one; the paper's margin gives the other two of the four that ISO/IEC 18004
 * asks for.
 */
const QUIET = 4

/** A QR code (level M, or better where it costs no room) as a picture that is scaled as a whole: its modules fill their room, however many they are. */
export function qrPicture(text: string): string {
  return toSVG({
    bcid: 'qrcode',
    text,
    padding: QUIET,
    barcolor: INK.replace('#', ''),
  })
}
