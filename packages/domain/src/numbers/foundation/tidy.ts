/** What every format forgives in a pasted text, and how it says so. Grounds: footers seen on public pages. */
import { type Refused, refuse, type Warning } from './contract.ts'
import { warn } from './warnings.ts'

export type Tidied = { readonly text: string; readonly warnings: readonly Warning[] }
type Step = readonly [code: Parameters<typeof warn>[0], change: (text: string) => string]

/** White space, control and format characters (zero width, direction marks), Hangul fillers, variation selectors. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u115f\u1160\u3164]+/gu
/** The hyphen's look-alikes, with the strokes ー 一 ─ ━ that input methods offer in its place. */
const dashes = /[\p{Pd}\u2212\u30fc\u4e00\u2500\u2501]/gu
const dashesOfNames = /[\p{Pd}\u2212]/gu

/** Traditional to simplified, for the characters that occur in numbers: clients in Hong Kong paste them. */
const simplified = new Map(
  [
    '備备',
    '號号',
    '證证',
    '証证',
    '網网',
    '粵粤',
    '滬沪',
    '晉晋',
    '遼辽',
    '蘇苏',
    '閩闽',
    '贛赣',
    '魯鲁',
    '瓊琼',
    '貴贵',
    '陝陕',
    '隴陇',
    '寧宁',
    '雲云',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
/** Cyrillic and Greek letters that stand in published numbers in place of I, C, P, A, B, X and K. */
const lookAlike = new Map(
  [
    'ІI',
    'іI',
    'ӀI',
    'ΙI',
    'СC',
    'сC',
    'ϹC',
    'РP',
    'рP',
    'ΡP',
    'ρP',
    'АA',
    'аA',
    'ΑA',
    'ВB',
    'ΒB',
    'ХX',
    'хX',
    'ΧX',
    'КK',
    'кK',
    'ΚK',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
/** A small l, a one or a bar that stands for the I of ICP. */
const falseI = /[lL1|](?=[Cc][Pp][备证])/g

/** 备案号：, ICP备案号：, 公安备案编号： in front of the number itself. */
const label = /^(?:[^:\d]{0,12}(?:备案|号|证):(?=\D))+/u

const visible = (text: string) => text.replace(invisible, '')
const spaces: Step = ['spaces', visible]
const plain: Step = ['full-width', (text) => visible(text.normalize('NFKC'))]
const hyphens: Step = ['dashes', (text) => text.replace(dashes, '-')]
const raised: Step = [
  'letter-case',
  (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()).normalize('NFKC'),
]

function run(input: string, steps: readonly Step[]): Tidied {
  const warnings: Warning[] = []
  let text = input.trim()
  for (const [code, change] of steps) {
    const changed = change(text)
    if (changed !== text) warnings.push(warn(code))
    text = changed
  }
  return { text, warnings }
}

/** (京)ICP证030173号: the mark in brackets, as older footers have it. */
const bracketed = /^\((\p{Script=Han}{1,2})\)/u
const latin = (text: string) =>
  text.replace(/[\u0370-\u04ff]/g, (letter) => lookAlike.get(letter) ?? letter).replace(falseI, 'I')

/** One character as `tidyNumber` leaves it, or a space for what it drops: for texts that are read where they stand. */
export function tidyCharacter(character: string): string {
  if (character.replace(invisible, '') === '') return /\s/u.test(character) ? ' ' : ''
  const plainer = character.normalize('NFKC').replace(invisible, '').replace(dashes, '-')
  return latin(plainer.replace(/./gu, (one) => simplified.get(one) ?? one))
    .toUpperCase()
    .normalize('NFKC')
}

/** Filing, licence and public-security numbers. */
export function tidyNumber(input: string): Tidied {
  return run(input, [
    spaces,
    plain,
    hyphens,
    ['traditional-characters', (text) => text.replace(/./gu, (character) => simplified.get(character) ?? character)],
    ['look-alike-letters', latin],
    ['label', (text) => text.replace(label, '')],
    ['punctuation', (text) => text.replace(/:/g, '').replace(bracketed, '$1')],
    raised,
  ])
}

/** Codes of letters and digits, in which hyphens, dots and slashes are only there to be read. */
export function tidyCode(input: string): Tidied {
  return run(input, [spaces, plain, hyphens, ['punctuation', (text) => text.replace(/[-./·]/g, '')], raised])
}

/** Telephone numbers and addresses of machines, in which the hyphen means something. */
export function tidyDigits(input: string): Tidied {
  return run(input, [spaces, plain, hyphens, raised])
}

/** Domain names, which are written in small letters and may hold 一 and ー. */
export function tidyName(input: string): Tidied {
  return run(input, [
    spaces,
    ['full-width', (text) => visible(text.normalize('NFKC')).replace(/[。｡]/g, '.')],
    ['dashes', (text) => text.replace(dashesOfNames, '-')],
    ['letter-case', (text) => text.toLowerCase().normalize('NFKC')],
  ])
}

export function refuseEmpty(): Refused {
  return refuse(
    'empty',
    { zh: '没有填写', en: 'Nothing was entered' },
    { zh: '请填写号码，或把页面上的原文粘贴进来', en: 'Enter it, or paste it as it stands on the page' },
  )
}
