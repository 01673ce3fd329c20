import type { Content, ContentText } from 'pdfmake/interfaces'

export const INK = '#1B1E21'
export const INK_SOFT = '#484C50'
export const INK_FAINT = '#5F6367'
export const HAIRLINE = '#D5D2C8'
export const PAPER = '#FAF9F6'
export const CANVAS = '#F1F0EB'
export const WARN = '#7A4B00'
export const WARN_SOFT = '#FBE7BD'
export const STOP = '#A61B1B'
export const STOP_SOFT = '#F7DEDA'

export type Looks = Omit<ContentText, 'text'> & { readonly width?: number | 'auto' | '*' }

/** Letters that live in the second file of each face, and signs that neither file has. */
const EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02c5\u02c7\u02c9\u1e00-\u1eff\u2020\u20b9\u2113]+/u
const STAND_INS: Readonly<Record<string, string>> = {
  '→': '->',
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** Text as it is printed: each letter in the file of the face that has it. */
export function words(text: string, looks: Looks = {}): Content {
  const printable = text.replace(/[→≥≤≈\u2011\u00a0\u202f]/gu, (sign) => STAND_INS[sign] ?? sign)
  const extended = looks.font === 'Mono' ? 'MonoExtended' : 'NextExtended'
  const runs = printable
    .split(new RegExp(`(${EXTENDED.source})`, 'u'))
    .filter((run) => run !== '')
    .map((run) => (EXTENDED.test(run) ? { text: run, font: extended } : { text: run }))
  return { ...looks, text: runs }
}

export function heading(text: string): Content {
  return words(text, { bold: true, fontSize: 11, margin: [0, 12, 0, 4], headlineLevel: 1 })
}

export function label(text: string, looks: Looks = {}): Content {
  return words(text, { fontSize: 8.5, color: INK_FAINT, ...looks })
}

export function mono(text: string, looks: Looks = {}): Content {
  return words(text, { font: 'Mono', fontSize: 8.5, ...looks })
}

/** A ruled box that draws the eye, with a shape and a word beside its colour. */
export function notice(
  colours: { readonly ink: string; readonly fill: string },
  title: string,
  said: string,
): Content {
  const stack = [
    words(title, { bold: true, color: colours.ink, fontSize: 10.5 }),
    words(said, { margin: [0, 2, 0, 0] }),
  ]
  return {
    table: { widths: ['*'], body: [[{ stack, fillColor: colours.fill, margin: [8, 6, 8, 6] }]] },
    layout: boxed(colours.ink),
    margin: [0, 8, 0, 0],
  }
}

export function boxed(ink: string) {
  return {
    hLineWidth: () => 0.75,
    vLineWidth: () => 0.75,
    hLineColor: () => ink,
    vLineColor: () => ink,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  }
}

/** Rows between hairlines, and no upright lines. */
export const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => HAIRLINE,
  paddingLeft: (column: number) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}
