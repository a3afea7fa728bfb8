/** 可疑之处 The cheap first pass: where in a text a number may be, without reading it. Looks at each character a fixed number of times. */

/** 备 or 证 behind the words of a number, or the class of a licence. */
export type Spot = { readonly index: number; readonly sign: '备' | '证' | 'class' }

/** White space and what is invisible, in the basic plane. */
const gap = String.raw`\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff`
/** The letters and characters that end the words in front: ICP, IPC, 公网安, 公网. */
const ends = String.raw`PpCcＰｐＣｃ安网網公\u03a1\u03c1\u03f9\u0420\u0440\u0421\u0441`
/** What may stand between 备 and the digits: 案, 案号, a colon; and what stands in for digits. */
const lead = `[${gap}]{0,120}(?:[案号號編编备備字第：:，,][${gap}]{0,40}){0,8}`
const digit = String.raw`[\d０-９①-⑨XxＸｘ*＊#＃?？_.．…○□×NnＮ]`
const word = `[备備证証證](?=${lead}${digit})`
/** Looked at afterwards: Safari 15 has no look behind. */
const inFront = new RegExp(`[${ends}${gap}]`)
const hyphen = '[-‐-―−ー一─━﹣－]'
const grade = `[ABab\\u0391\\u0392\\u0410\\u0412ＡＢａｂ](?=[${gap}]{0,40}[12１２][${gap}]{0,40}(?:${hyphen}[${gap}]{0,40}${digit}|[\\d０-９]))`

const signs = new RegExp(`${word}|${grade}`, 'g')
const kinds: Readonly<Record<string, '备' | '证'>> = { 备: '备', 備: '备', 证: '证', 証: '证', 證: '证' }

export function* placesIn(text: string): Generator<Spot> {
  let at = 0
  for (signs.lastIndex = 0; signs.test(text); signs.lastIndex = at) {
    at = signs.lastIndex
    const sign = kinds[text[at - 1] as string] ?? 'class'
    if (sign === 'class' || inFront.test(text[at - 2] ?? '')) yield { index: at - 1, sign }
  }
}
