import type {
  OtherFormat,
  PatternRefusal,
} from '../../../../shared/domain/pattern/pattern-trouble.ts'

/** What to do about a file that was not read. Its cause is told by `patternRefusalCause`. */
export function remedyOf(refusal: PatternRefusal): string {
  switch (refusal.code) {
    case 'no-pattern-file':
      return 'Choose the DXF drawing together with its RUL file.'
    case 'many-pattern-files':
      return 'Import one drawing at a time, with its RUL file if it has one.'
    case 'empty':
    case 'truncated':
      return 'Export the file again, or copy it again from where it came.'
    case 'too-big':
    case 'too-many':
      return 'Export fewer pieces or sizes into one file, or with coarser curves.'
    case 'not-a-drawing':
      return 'Choose an AAMA or ASTM DXF, a GarmentCode JSON or an SVG.'
    case 'other-format':
      return FORMATS[refusal.format]
    case 'binary-drawing':
    case 'autocad-drawing':
      return 'Export it from the CAD system as AAMA or ASTM DXF, as text.'
    case 'bad-group-code':
    case 'bad-number':
      return 'Open the file at that line, or export it again.'
    case 'nested-block':
      return 'Export it as AAMA or ASTM DXF, which draws each piece in one block.'
    case 'no-pieces':
      return 'Export the pieces’ cut lines as closed lines on layer 1.'
    case 'bad-rules':
    case 'other-rules':
      return 'Choose the RUL file that was exported with this drawing, or the drawing alone for its base size.'
    case 'bad-json':
    case 'bad-picture':
      return 'Export it again from the program that made it.'
    case 'cancelled':
      return 'Choose it again whenever you like.'
  }
}

const FORMATS: { readonly [Format in OtherFormat]: string } = {
  archive: 'Unpack it, and choose the drawing that is in it, with its RUL file if it has one.',
  pdf: 'Its lines are made to be printed. Ask for the pattern as AAMA or ASTM DXF.',
  picture: 'It has no lines to measure. Ask for the pattern as AAMA or ASTM DXF.',
  'web-page': 'Fetch the drawing once more from where it came: a page was kept in its stead.',
  folder: 'Choose the drawing that is in it, with its RUL file if it has one.',
}
