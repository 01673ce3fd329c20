import {
  Blend,
  CircleQuestionMark,
  CircleSlash,
  Coffee,
  Compass,
  Droplet,
  Ellipsis,
  Flame,
  Ghost,
  Hourglass,
  Layers,
  LogOut,
  Move,
  PackageX,
  Palette,
  Ruler,
  Scissors,
  ShieldAlert,
  Spool,
  Tag,
  Unplug,
  User,
  Waves,
  Wrench,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { OperationKind } from '../../../../shared/domain/style/operation.ts'

/** A reason to tap: words first, for the icon alone says little. */
export interface Reason {
  readonly words: string
  readonly Icon: ComponentType<{ readonly size?: number }>
}

const reason = (words: string, Icon: Reason['Icon']): Reason => ({ words, Icon })

export const OTHER = reason('Other', Ellipsis)

const CUTTING = [
  reason('Wrong cut', Scissors),
  reason('Fabric flaw', CircleSlash),
  reason('Off grain', Compass),
  reason('Wrong shade', Palette),
  reason('Missed notch', Layers),
  reason('Wrong size', Ruler),
  reason('Stain', Droplet),
]
const PRESSING = [
  reason('Scorch', Flame),
  reason('Misplaced', Move),
  reason('Poor bond', Unplug),
  reason('Ghosting', Ghost),
  reason('Creased', Waves),
  reason('Wrong transfer', Blend),
  reason('Stain', Droplet),
]
const SEWING = [
  reason('Seam open', Unplug),
  reason('Skipped stitch', Spool),
  reason('Needle hole', CircleSlash),
  reason('Puckering', Waves),
  reason('Wrong size', Ruler),
  reason('Off notch', Layers),
  reason('Stain', Droplet),
]
const FINISHING = [
  reason('Stain', Droplet),
  reason('Loose thread', Spool),
  reason('Seam open', Unplug),
  reason('Measures out', Ruler),
  reason('Hole', CircleSlash),
  reason('Wrong label', Tag),
  reason('Wrong shade', Palette),
]

/** Seven reasons that an operation of this kind scraps for; the eighth tile is Other. */
export const SCRAP_REASONS: { readonly [Kind in OperationKind]: readonly Reason[] } = {
  cut: CUTTING,
  fuse: PRESSING,
  press: PRESSING,
  sew: SEWING,
  finish: FINISHING,
  inspect: FINISHING,
  pack: FINISHING,
}

export const PAUSE_REASONS: readonly Reason[] = [
  reason('Break', Coffee),
  reason('No material', PackageX),
  reason('Machine', Wrench),
  reason('Waiting cut', Hourglass),
  reason('Quality', ShieldAlert),
  reason('Shift end', LogOut),
]

export const HELP_REASONS: readonly Reason[] = [
  reason('Lead', User),
  reason('Material', PackageX),
  reason('Machine', Wrench),
  reason('Quality', ShieldAlert),
]

export const SHORT_REASONS: readonly Reason[] = [
  reason('No more cut', Scissors),
  reason('No material', PackageX),
  reason('Too much scrap', CircleSlash),
  reason('Order is less', Ruler),
  reason('Quality stop', ShieldAlert),
  reason('Not known', CircleQuestionMark),
]
