/** 省份简称的判断 What is said when the mark at the head of a number is missing, foreign, a joke or unknown. */

import { marksOf, type ProvinceMarks } from '../province-marks.ts'
import { type Refused, refuse } from './contract.ts'

/** Self-made "filings" that private fun sites hand out; each was seen in published footers. */
const jokes = ['萌', '团', '喵', '喵喵', '茶']
const elsewhere = ['港', '澳', '台', '臺', '香港', '澳门', '台湾']

/** The province of a mark, or the refusal that fits. */
export function provinceOf(mark: string): ProvinceMarks | Refused {
  const row = marksOf(mark)
  if (row) return row
  if (mark === '') return refuseMissing()
  if (jokes.includes(mark)) return refuseJoke(mark)
  return elsewhere.includes(mark) ? refuseElsewhere() : refuseUnknown(mark)
}

export function isRefusal(answer: ProvinceMarks | Refused): answer is Refused {
  return 'problem' in answer
}

function refuseMissing(): Refused {
  return refuse(
    'missing-mark',
    { zh: '编号开头缺少省份简称', en: 'The province’s mark at the start is missing' },
    {
      zh: '请在最前面加上省份简称，例如广东是“粤”：粤ICP备……号',
      en: 'Put the province’s one-character mark first, such as 粤 for Guangdong: 粤ICP备…号',
    },
  )
}

function refuseJoke(mark: string): Refused {
  return refuse(
    'joke-number',
    {
      zh: `“${mark}”字开头的是民间趣味“备案”，不是工业和信息化部的备案号`,
      en: `Numbers beginning with ${mark} come from a private fun site, not from the Ministry of Industry and Information Technology`,
    },
    {
      zh: '请填写通信管理局下发的备案号；趣味编号可以另外展示，但不能代替它',
      en: 'Enter the number issued by the communications administration; a fun number may be shown elsewhere but never in its place',
    },
  )
}

function refuseElsewhere(): Refused {
  return refuse(
    'no-filing-there',
    { zh: '香港、澳门、台湾没有备案号', en: 'Hong Kong, Macau and Taiwan issue no filing numbers' },
    {
      zh: '请核对编号；备案号由内地（大陆）31 个省级通信管理局下发',
      en: 'Check the number; filing numbers are issued by the 31 communications administrations of the mainland',
    },
  )
}

function refuseUnknown(mark: string): Refused {
  return refuse(
    'unknown-mark',
    { zh: `“${mark}”不是任何省份的简称`, en: `${mark} is not the mark of any province` },
    {
      zh: '请对照下发的编号核对开头一个字，例如北京是“京”，四川的备案号用“蜀”',
      en: 'Compare the first character with the number issued, such as 京 for Beijing; filings of Sichuan begin with 蜀',
    },
  )
}
