/** What a pattern file may hold at most; real ones stay far below. */
export const patternLimits = {
  bytes: 50 * 1024 * 1024,
  blocks: 10_000,
  entities: 500_000,
  vertices: 1_500_000,
  verticesInLine: 100_000,
  rules: 50_000,
  gradedVertices: 5_000_000,
} as const
