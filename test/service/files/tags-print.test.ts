import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDocumentFonts } from '../../../electron/service/files/print/document-fonts.ts'
import { renderTags } from '../../../electron/service/files/print/tags-pdf.ts'
import { TAG_SIZE, type Tag } from '../../../shared/domain/skus/tag.ts'
import { pdfFills } from '../../readers/pdf-lines.ts'
import { readPrintedCode } from '../../readers/printed-code.ts'

const fonts = readDocumentFonts(fileURLToPath(new URL('../../../resources/fonts', import.meta.url)))
const tagOf = (text: string): Tag => ({
  name: 'Harbour tee',
  variant: { colour: 'Ecru', size: 'M', code: 'HT-ECRU-M', gtin: '4006381333931' },
  text,
  composition: '95 % cotton, 5 % elastane',
  madeIn: 'Portugal',
  care: null,
})

async function printed(text: string) {
  const [page] = pdfFills(await renderTags([tagOf(text)], fonts))
  return { ...readPrintedCode(page!, ([x]) => x < 24), page: page! }
}

test.each([
  'HT-ECRU-M',
  'https://shop.example/p/HT-ECRU-M',
  'https://shop.example/p/%C3%89cru-1234567890',
  'https://www.a-longer-name-of-a-shop.example/products/HT-ECRU-M?colour=1234567',
])(
  'the code that is printed says %s, in modules that a phone sees, with four of quiet round them',
  async (text) => {
    const { text: said, module, left, top, page } = await printed(text)
    expect(said).toBe(text)
    expect(module).toBeGreaterThan(0.4)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(module * 4)
    expect(page.width).toBeCloseTo(TAG_SIZE.width, 1)
  },
)
