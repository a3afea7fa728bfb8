/** 占位号码 An example was left in place of the number: 京ICP备12345678号, 京ICP备XXXXXXXX号, “your number here”. */
import { type Check, once, refusalOf, type Said, type Seen, written } from './check.ts'

const fix = {
  zh: '换成主管部门实际下发的编号；还没有编号时不要显示这一行',
  en: 'Replace it with the number that the authority issued; show nothing while there is none',
}
/** Without one of these no line speaks of a number. */
const hint = /备案号|ICP|icp|网安备|filing|beian/
/** Words in place of a number, in a short line. */
const words =
  /(?:你|您|贵站|自己)的?\s*(?:网站)?(?:的)?\s*(?:ICP)?\s*备案号|(?:ICP)?备案号\s*(?:填|写|放|在)(?:在)?(?:这里|此处|这)|(?:填写|输入|替换成?|改成?)(?:你|您|自己)?的?\s*(?:ICP)?\s*备案号|your[\s-]*(?:icp|beian|filing)[\s-]*(?:number|no|code|licen[cs]e)?|某ICP备/iu
/** A template for the mark: X ICP 备, ?ICP备, the letters of digits never given. */
const blank =
  /(?:[Xx×*#?？]\s*ICP\s*备)|ICP备案?号?\s*[:：]?\s*(?:0{6,}|[XxＸ×*#＊?？]{3,}|[_.…-]{4,}号)|公网安备\s*(?:0{6,}|[XxＸ×*#＊?？]{3,})/u

export const numberPlaceholder: Check = {
  code: 'number-placeholder',
  find: (seen) => {
    const numbers = once(written(seen).filter((one) => refusalOf(one)?.code === 'placeholder'))
    return [
      ...numbers.map(({ text, offset }) => said(text, offset)),
      ...inWords(
        seen,
        numbers.map(({ text }) => text),
      ),
    ]
  },
}

function inWords({ page }: Seen, known: readonly string[]): readonly Said[] {
  return page.runs.flatMap(({ text, where, pieces }) => {
    if (where !== 'text' || !hint.test(text) || text.length > 160 || known.some((one) => text.includes(one))) return []
    const found = words.exec(text) ?? blank.exec(text)
    return found ? [said(found[0], pieces[0]?.offset ?? 0)] : []
  })
}

function said(text: string, offset: number): Said {
  return {
    offset,
    message: {
      zh: `“${text}”是示例或占位文字，不是真实的编号`,
      en: `“${text}” is an example or a placeholder, not a real number`,
    },
    fix,
  }
}
