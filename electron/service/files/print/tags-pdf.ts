import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { CARE_STEPS, type CareStep } from '../../../../shared/domain/skus/care.ts'
import { careSymbol } from '../../../../shared/domain/skus/care-symbols.ts'
import { TAG_SIZE, type Tag } from '../../../../shared/domain/skus/tag.ts'
import type { DocumentFonts } from './document-fonts.ts'
import { renderPdf } from './pdf-render.ts'
import { INK, INK_SOFT, mono, words } from './pdf-text.ts'
import { qrPicture } from './qr-code.ts'

const MM = 72 / 25.4
const MARGIN = 2 * MM
const CODE = 21 * MM
const SYMBOL = 4.6 * MM

/** A page of its true size for each tag: printed without scaling, it is the tag. */
export function renderTags(tags: readonly Tag[], fonts: DocumentFonts): Promise<Uint8Array> {
  return renderPdf(tagsDefinition(tags), fonts)
}

function tagsDefinition(tags: readonly Tag[]): TDocumentDefinitions {
  return {
    info: { title: `Tags of ${tags[0]?.name ?? ''}`, creator: 'Selvedge', producer: 'Selvedge' },
    pageSize: { width: TAG_SIZE.width * MM, height: TAG_SIZE.height * MM },
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    defaultStyle: { font: 'Next', fontSize: 5.5, color: INK, lineHeight: 1.05 },
    content: tags.map((tag, index) => tagContent(tag, index > 0)),
  }
}

function tagContent(tag: Tag, isNext: boolean): Content {
  const { variant, name, composition, madeIn } = tag
  const said = [
    words(name, { bold: true, fontSize: 7.5 }),
    words(`${variant.colour} · ${variant.size}`, { bold: true, fontSize: 7 }),
    mono(variant.code, { fontSize: 6 }),
    ...(variant.gtin ? [mono(variant.gtin, { fontSize: 5.5, color: INK_SOFT })] : []),
    words(composition, { margin: [0, 2, 0, 0] }),
    ...(madeIn ? [words(`Made in ${madeIn}`)] : []),
    symbols(tag),
  ]
  return {
    columns: [
      { width: CODE, svg: qrPicture(tag.text) },
      { width: '*', stack: said, margin: [2 * MM, 0, 0, 0] },
    ],
    unbreakable: true,
    ...(isNext && { pageBreak: 'before' as const }),
  }
}

function symbols({ care }: Tag): Content {
  const drawn = CARE_STEPS.flatMap((step): Content[] => {
    const value = care?.[step]
    return value ? [{ svg: symbolSvg(step, value), width: SYMBOL }] : []
  })
  return { columns: drawn, columnGap: 1, margin: [0, 2, 0, 0] }
}

function symbolSvg(step: CareStep, value: string): string {
  const { strokes, dots, text } = careSymbol(step, value)
  const said =
    text &&
    `<text x="12" y="16.5" text-anchor="middle" font-family="Next" font-size="8" fill="${INK}">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 25" width="24" height="25"><path d="${strokes}" fill="none" stroke="${INK}" stroke-width="1.4"/><path d="${dots || 'M0 0'}" fill="${INK}"/>${said}</svg>`
}
