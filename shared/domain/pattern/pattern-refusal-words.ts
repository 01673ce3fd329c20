import type { OtherFormat, PatternRefusal } from './pattern-trouble.ts'

/** Where a file is wrong, and why it was not read: one sentence, for the window and for scripts alike. */
export function patternRefusalSentence(refusal: PatternRefusal): string {
  return `${patternRefusalPlace(refusal)}: ${patternRefusalCause(refusal)}.`
}

export function patternRefusalPlace({ file, line }: PatternRefusal): string {
  return (line > 0 ? `${file}, line ${line}` : file) || 'No file'
}

const FORMATS: { readonly [Format in OtherFormat]: string } = {
  archive: 'a ZIP or another archive',
  pdf: 'a PDF document',
  picture: 'a picture made of dots',
  'web-page': 'a web page',
  folder: 'a folder',
}

export function patternRefusalCause(refusal: PatternRefusal): string {
  switch (refusal.code) {
    case 'no-pattern-file':
      return 'grade rules alone make no pattern; add its drawing'
    case 'many-pattern-files':
      return `one drawing and one rule file make a pattern; ${refusal.other} is one too many`
    case 'empty':
      return 'the file is empty'
    case 'too-big':
      return `the file has ${refusal.bytes} bytes, and at most ${refusal.most} are read`
    case 'too-many':
      return `there are more than ${refusal.most} ${refusal.what.replaceAll('-', ' ')}`
    case 'not-a-drawing':
      return 'this is not a DXF drawing'
    case 'other-format':
      return `this is ${FORMATS[refusal.format]}, not a drawing`
    case 'binary-drawing':
      return 'this is a binary DXF; save it as an ASCII DXF'
    case 'autocad-drawing':
      return 'this is an AutoCAD DWG; save it as an ASCII DXF'
    case 'bad-group-code':
      return `a group code is a whole number, but here stands "${refusal.text}"`
    case 'bad-number':
      return `"${refusal.text}" is no length that cloth can have`
    case 'truncated':
      return `the file breaks off inside ${refusal.inside}`
    case 'nested-block':
      return `block ${refusal.inside} holds block ${refusal.block}; a piece must be drawn in one block`
    case 'no-pieces':
      return 'no block encloses a piece (a closed line on layer 1)'
    case 'bad-rules':
      return rulesCause(refusal)
    case 'other-rules':
      return otherRulesCause(refusal)
    case 'bad-json':
      return `this pattern specification cannot be read: ${refusal.cause}`
    case 'bad-picture':
      return `this SVG cannot be read: ${refusal.cause}`
    case 'cancelled':
      return 'reading was cancelled'
  }
}

function rulesCause({ cause, text }: Extract<PatternRefusal, { code: 'bad-rules' }>): string {
  switch (cause) {
    case 'no-size-list':
      return 'the rule file has no SIZE LIST'
    case 'no-rules':
      return 'the rule file has no RULE: DELTA'
    case 'size-count':
      return `the rule file's SIZE LIST "${text}" does not have as many sizes as it announces`
    case 'sample-size':
      return `the rule file's SAMPLE SIZE "${text}" is not in its SIZE LIST`
  }
}

function otherRulesCause(refusal: Extract<PatternRefusal, { code: 'other-rules' }>): string {
  return refusal.by === 'rule-numbers'
    ? `none of its rules is used in ${refusal.drawing}: these rules belong to another drawing`
    : `the sample size of ${refusal.drawing} is not among its sizes: these rules belong to another drawing`
}
