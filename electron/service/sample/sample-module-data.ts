import type { SampleLine } from './sample-lines.ts'

/** Module, piece, seam, and the corners between which it runs; edges of one name are one seam. */
export const SEAMS: readonly (readonly [string, string, string, number, number])[] = [
  ['B-01', 'FRONT', 'armhole', 2, 3],
  ['B-01', 'BACK', 'armhole', 2, 3],
  ['B-01', 'FRONT', 'neckline', 4, 5],
  ['B-01', 'BACK', 'neckline', 4, 5],
  ['B-01', 'FRONT', 'hem', 8, 1],
  ['B-01', 'BACK', 'hem', 8, 1],
  ['S-01', 'SLEEVE SHORT', 'sleeve head', 3, 4],
  ['S-02', 'SLEEVE LONG', 'sleeve head', 3, 4],
  ['N-01', 'NECKBAND', 'collar edge', 1, 2],
  ['B-02', 'FRONT', 'armhole', 2, 3],
  ['B-02', 'BACK', 'armhole', 2, 3],
  ['B-02', 'FRONT', 'neckline', 4, 5],
  ['B-02', 'BACK', 'neckline', 4, 5],
  ['B-02', 'FRONT', 'hem', 8, 1],
  ['B-02', 'BACK', 'hem', 8, 1],
  ['S-03', 'SLEEVE', 'sleeve head', 2, 3],
  ['S-03', 'SLEEVE', 'sleeve hem', 4, 1],
  ['R-01', 'CUFF', 'cuff', 1, 2],
  ['R-01', 'WAISTBAND', 'waist', 1, 2],
  ['R-01', 'NECKBAND', 'collar edge', 1, 2],
  ['B-03', 'FRONT', 'armhole', 2, 3],
  ['B-03', 'BACK', 'armhole', 2, 3],
  ['B-03', 'FRONT', 'hem', 6, 1],
  ['B-03', 'BACK', 'hem', 6, 1],
  ['S-04', 'SLEEVE', 'sleeve head', 2, 3],
  ['S-04', 'SLEEVE', 'sleeve head', 6, 1],
  ['S-04', 'SLEEVE', 'sleeve hem', 4, 5],
  ['R-02', 'CUFF', 'cuff', 2, 3],
  ['R-02', 'WAISTBAND', 'waist', 1, 2],
]

/** What comes with a module: its code, and a line. */
export const BRINGS: readonly (readonly [string, ...SampleLine])[] = [
  ['S-02', 'THR-120', null, 18_000, 50, 0, 1_000],
  ['N-01', 'RIB-1X1', 'rib', 48, 50, 300, 10],
  ['R-01', 'RIB-1X1', 'rib', 190, 50, 300, 10],
  ['R-02', 'RIB-1X1', 'rib', 230, 50, 300, 10],
  ['H-01', 'CRD-8', null, 1_300, 30, 0, 100],
]

/**
 * By the seam that they are sewn to. A set-in sleeve of a jersey is sewn in flat: drafted to the armhole's length, a
 * little more or less. A rib is stretched on: 85 to 95 % of the hem, in every size of these bodies.
 */
export const EASES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  armhole: [-2_000, 10_000],
  hem: [-157_000, -40_000],
}
