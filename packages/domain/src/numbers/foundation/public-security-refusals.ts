/** 公安编号的退回 Why a public-security number was refused, in plain words, with what to do. */
import type { ProvinceMarks } from '../province-marks.ts'
import { type Refused, refuse } from './contract.ts'

export function refuseOther(): Refused {
  return refuse(
    'unrecognised',
    { zh: '这不像公安联网备案号', en: 'This does not look like a public-security number' },
    {
      zh: '公安联网备案号形如 京公网安备11010802032137号，有 14 位数字',
      en: 'It looks like 京公网安备11010802032137号, with 14 digits',
    },
  )
}

export function refuseSuperseded(): Refused {
  return refuse(
    'superseded-form',
    {
      zh: '这是早期的旧式编号（多见于上海、深圳和 12 位的编号），现在的编号有 14 位数字',
      en: 'This is an early form, as Shanghai, Shenzhen and numbers of 12 digits had it; today’s numbers have 14 digits',
    },
    {
      zh: '请登录全国互联网安全管理服务平台（beian.mps.gov.cn）查到现在的编号',
      en: 'Look up today’s number on the platform of the police, beian.mps.gov.cn',
    },
  )
}

export function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    {
      zh: `公安联网备案号应有 14 位数字，现有 ${length} 位`,
      en: `A public-security number has 14 digits; here are ${length}`,
    },
    { zh: '请对照公安平台下发的编号核对', en: 'Compare with the number issued by the police platform' },
  )
}

export function refuseRegion(gb: string): Refused {
  return refuse(
    'unknown-region',
    { zh: `前两位“${gb}”不是任何省份的代码`, en: `The first two digits, ${gb}, are no province’s code` },
    {
      zh: '请对照公安平台下发的编号核对开头的数字',
      en: 'Compare the first digits with the number issued by the police platform',
    },
  )
}

export type Contradiction = { typed: string; digits: string; marked: ProvinceMarks; region: ProvinceMarks | undefined }

export function refuseContradiction({ typed, digits, marked, region }: Contradiction): Refused {
  const gb = digits.slice(0, 2)
  const [zh, en] = region ? [region.name.zh, region.name.en] : ['其他地方', 'another place']
  return refuse(
    'mark-contradicts-region',
    {
      zh: `“${typed}”指${marked.name.zh}，但数字以 ${gb} 开头，是${zh}的代码`,
      en: `${typed} stands for ${marked.name.en}, but the digits begin with ${gb}, the code of ${en}`,
    },
    {
      zh: `两处必有一处有误：${marked.name.zh}的编号是“${marked.police}公网安备${marked.gb}……号”，请对照下发的编号改正`,
      en: `One of the two is wrong: a number of ${marked.name.en} reads ${marked.police}公网安备${marked.gb}…号. Correct it from the number issued`,
    },
  )
}
