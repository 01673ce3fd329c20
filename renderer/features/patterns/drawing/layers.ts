/** What can be laid over the base outline, in the order of the list. */
export const LAYERS = [
  'nest',
  'sew',
  'internals',
  'notches',
  'drills',
  'grain',
  'fold',
  'grade',
  'seams',
  'labels',
] as const

export type Layer = (typeof LAYERS)[number]
export type Layers = ReadonlySet<Layer>

/** Grade points are for those who look for them. */
export const FIRST_LAYERS: Layers = new Set(LAYERS.filter((layer) => layer !== 'grade'))

export const LAYER_NAMES: { readonly [Name in Layer]: string } = {
  nest: 'Size nest',
  sew: 'Sew lines',
  internals: 'Internal lines',
  notches: 'Notches',
  drills: 'Drill holes',
  grain: 'Grain',
  fold: 'Fold',
  grade: 'Grade points',
  seams: 'Seams',
  labels: 'Labels',
}

export function turned(layers: Layers, layer: Layer): Layers {
  const next = new Set(layers)
  if (!next.delete(layer)) next.add(layer)
  return next
}
