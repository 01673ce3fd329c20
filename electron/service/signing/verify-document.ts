import { type Judgement, judgeDocument, type Question } from './judge-document.ts'
import { nodeSeal } from './node-seal.ts'

/** As the verify page judges, with Node's own signature check. */
export function verifyDocument(text: string, question: Question): Judgement {
  return judgeDocument(nodeSeal, text, question)
}
