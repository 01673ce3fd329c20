import { judge, openPage } from './page.ts'

Object.assign(globalThis, { selvedgeJudge: judge })
if (typeof document !== 'undefined') openPage()
