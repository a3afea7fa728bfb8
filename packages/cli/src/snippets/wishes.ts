/** 代码选项 What may be chosen for a snippet beside its numbers, as options of the command and as the domain takes it. */
import { readNumber } from '@beian/domain/numbers'
import {
  type Alignment,
  alignments,
  type FooterInput,
  type LabelLanguage,
  labelLanguages,
  type Theme,
  themes,
} from '@beian/domain/snippets'
import { nearest } from '../nearest.ts'
import type { Misuse, Values } from '../verb.ts'

/** `police` as in all options of the command. */
const pieces = { filing: 'filing', licence: 'licence', police: 'public-security' } as const
type PieceWord = keyof typeof pieces

export const wishOptions = {
  order: {
    value: 'LIST',
    about: { zh: '先后，如 police,filing,licence', en: 'the order, such as police,filing,licence' },
  },
  align: { value: 'WHERE', choices: alignments, about: { zh: '对齐', en: 'the alignment' } },
  labels: {
    value: 'LANG',
    choices: labelLanguages,
    about: { zh: '号码前的说明文字', en: 'the words in front of each number' },
  },
  theme: { value: 'THEME', choices: themes, about: { zh: '浅色或深色页面', en: 'a light or a dark page' } },
  'chinese-only': { about: { zh: '只在中文页面显示', en: 'show it on pages in Chinese only' } },
  host: {
    value: 'HOST=NUMBER',
    several: true,
    about: {
      zh: '另一个域名的号码，如 b.cn=京ICP备18003096号-4；多个号码用逗号',
      en: 'the number of another host name, such as b.cn=京ICP备18003096号-4; several with commas',
    },
  },
  ipv6: { about: { zh: '装饰：本站支持 IPv6', en: 'decoration: reached over IPv6' } },
  moe: { value: 'DIGITS', about: { zh: '装饰：萌ICP 趣味编号', en: 'decoration: a 萌ICP fun number' } },
} as const

type Wishes = Pick<FooterInput, 'order' | 'align' | 'labels' | 'theme' | 'chineseOnly' | 'hosts' | 'ipv6' | 'moe'>

export function wishesFrom(options: Values<typeof wishOptions>): Wishes | Misuse {
  const { align, labels, theme, moe, ipv6, host = [] } = options
  const words = options.order?.split(',').map((word) => word.trim()) ?? []
  const wrong = words.find((word) => !isPiece(word))
  if (wrong !== undefined) return notAPiece(wrong)
  const hosts = host.map(rowOf)
  const refused = hosts.find((row) => 'code' in row)
  if (refused && 'code' in refused) return refused
  return {
    order: words.length === 0 ? undefined : words.filter(isPiece).map((word) => pieces[word]),
    // The choices have already refused any other word.
    align: align as Alignment | undefined,
    labels: labels as LabelLanguage | undefined,
    theme: theme as Theme | undefined,
    chineseOnly: options['chinese-only'],
    hosts: hosts.filter((row): row is Row => !('code' in row)),
    ipv6,
    moe,
  }
}

const isPiece = (word: string): word is PieceWord => Object.hasOwn(pieces, word)
type Row = NonNullable<FooterInput['hosts']>[number]
const fields = {
  'filing-number': 'filing',
  'licence-number': 'licence',
  'public-security-number': 'publicSecurity',
} as const

function rowOf(typed: string): Row | Misuse {
  const [host = '', list = ''] = typed.split('=')
  const row: { host: string; filing?: string; licence?: string; publicSecurity?: string } = { host }
  for (const number of list.split(/[,，]/)) {
    const reading = readNumber(number)
    if (!reading.ok) return { ...reading.problem, path: '--host' }
    row[fields[reading.kind]] = reading.canonical
  }
  return row
}

function notAPiece(word: string): Misuse {
  const known = Object.keys(pieces)
  const near = nearest(word, known)
  return {
    code: 'unknown-choice',
    path: '--order',
    message: { zh: `--order 没有“${word}”这一项`, en: `--order knows no ${word}` },
    fix:
      near === null
        ? { zh: `可选：${known.join('、')}`, en: `Choose of: ${known.join(', ')}` }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  }
}
