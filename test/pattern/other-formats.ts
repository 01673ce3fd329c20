import { fileOf } from './ink.ts'

/** A picture with one of each thing that draws an outline, an attribute a line. */
export const pictureFile = () =>
  fileOf(
    'shapes.svg',
    `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg"
 width="210mm"
 viewBox="0 0 210 297">
<g transform="translate(10 10)
 rotate(10)">
<path id="front"
 d="M 0 0
 L 100 0
 C 120 50 80 80 100 120
 A 20 30 10 0 1 50 150
 Q 10 100 0 50
 Z"/>
<rect width="40"
 height="50"
 rx="3"/>
<circle cx="50"
 r="20"/>
<polygon points="0,0
 50,0
 50,60"/>
</g>
</svg>
`,
  )

/** A specification with one straight panel and one of each kind of curve. */
export const specificationFile = () => {
  const curvatures = [
    { type: 'circle', params: [40, 0, 1] },
    { type: 'cubic', params: [[0.2, 0.1] as const, [0.7, 0.2] as const] },
    { type: 'quadratic', params: [[0.5, 0.2] as const] },
    null,
  ]
  const vertices = [
    [0, 0],
    [40, 0],
    [40, 60],
    [0, 60],
  ]
  const around = vertices.map((_, index) => [index, (index + 1) % vertices.length] as const)
  const straight = around.map((endpoints) => ({ endpoints }))
  const curved = around.map((endpoints, index) =>
    curvatures[index] ? { endpoints, curvature: curvatures[index] } : { endpoints },
  )
  const panels = { back: { vertices, edges: straight }, front: { vertices, edges: curved } }
  return fileOf(
    'panels.json',
    JSON.stringify({ pattern: { panels }, properties: { units_in_meter: 100 } }, null, 1),
  )
}
