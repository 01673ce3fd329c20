/** Whether the module of a row and a column is dark. */
export type Dark = (row: number, column: number) => boolean

/** Data codewords of each block, by the two bits that say the level and by version: ISO/IEC 18004, table 9. */
const blocks: readonly (readonly (readonly number[])[])[] = [
  [[16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27]],
  [[19], [34], [55], [80], [108], [68, 68]],
  [[9], [16], [13, 13], [9, 9, 9, 9], [11, 11, 12, 12], [15, 15, 15, 15]],
  [[13], [22], [17, 17], [24, 24], [15, 15, 16, 16], [19, 19, 19, 19]],
]
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** The text of a QR code of up to version 6, read without mending anything: every module must be right. */
export function readQr(size: number, dark: Dark): string {
  const format = formatOf(dark)
  const lengths = blocks[format >> 13]?.[(size - 17) / 4 - 1]
  if (!lengths) throw new Error(`${size} modules are no code that is read here`)
  const bits = bitsOf(size, dark, (format >> 10) & 7)
  const order = Array.from({ length: Math.max(...lengths) }, (_, at) => at).flatMap((at) =>
    lengths.flatMap((length, block) => (at < length ? [{ block, at }] : [])),
  )
  const placed = order.map((place, index) => ({
    ...place,
    byte: bits.slice(index * 8, index * 8 + 8),
  }))
  const data = placed.toSorted((a, b) => a.block - b.block || a.at - b.at)
  return textOf(data.map(({ byte }) => byte).join(''))
}

/** Fifteen bits round the first finder, masked. */
function formatOf(dark: Dark): number {
  const along = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => dark(8, column))
  const up = [7, 5, 4, 3, 2, 1, 0].map((row) => dark(row, 8))
  return Number.parseInt([...along, ...up].map(Number).join(''), 2) ^ 0b101010000010010
}

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
]

/** Up and down in columns of two from the right, past all that is no data. */
function bitsOf(size: number, dark: Dark, mask: number): string {
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, at) => {
    const right = size - 1 - at * 2
    return right <= 6 ? right - 1 : right
  })
  const modules = pairs.flatMap((right, at) =>
    Array.from({ length: size }, (_, step) => (at % 2 === 0 ? size - 1 - step : step)).flatMap(
      (row) => [right, right - 1].map((column) => [row, column] as const),
    ),
  )
  return modules
    .filter(([row, column]) => !isPattern(size, row, column))
    .map(([row, column]) => Number(dark(row, column) !== masks[mask]!(row, column)))
    .join('')
}

function isPattern(size: number, row: number, column: number): boolean {
  const isFinder =
    (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9)
  const middle = size - 7
  const isAlignment = size > 21 && Math.abs(row - middle) <= 2 && Math.abs(column - middle) <= 2
  return isFinder || row === 6 || column === 6 || isAlignment
}

function textOf(bits: string): string {
  let [at, text] = [0, '']
  const take = (length: number) => {
    at += length
    return Number.parseInt(bits.slice(at - length, at), 2)
  }
  for (let mode = take(4); mode; mode = take(4)) {
    if (mode === 1) text += numeric(take(10), take)
    else if (mode === 2) text += alphanumeric(take(9), take)
    else if (mode === 4) text += bytesIn(take(8), take)
    else throw new Error(`mode ${mode} is not read here`)
  }
  return text
}

type Take = (bits: number) => number

function numeric(count: number, take: Take): string {
  const groups = Array.from({ length: Math.ceil(count / 3) }, (_, group) =>
    Math.min(3, count - group * 3),
  )
  return groups.map((digits) => String(take(digits * 3 + 1)).padStart(digits, '0')).join('')
}

function alphanumeric(count: number, take: Take): string {
  const pairs = Array.from({ length: Math.floor(count / 2) }, () => {
    const pair = take(11)
    return letters[Math.floor(pair / 45)]! + letters[pair % 45]!
  })
  return pairs.join('') + (count % 2 === 1 ? letters[take(6)]! : '')
}

function bytesIn(count: number, take: Take): string {
  const bytes = Uint8Array.from({ length: count }, () => take(8))
  return new TextDecoder().decode(bytes)
}
