/** The sentences of the warnings, once for all formats. */
import type { Warning, WarningCode } from './contract.ts'

type Simple = Extract<WarningCode, keyof typeof sentences>

const sentences = {
  spaces: ['去掉了空格、换行或看不见的字符', 'Spaces, line breaks or invisible characters were removed'],
  'full-width': ['全角或变体字符改成了普通字符', 'Full-width or styled characters were replaced by plain ones'],
  'letter-case': ['字母大小写已改为规范写法', 'The case of the letters was put right'],
  dashes: ['各种横线改成了半角连字符“-”', 'Other dashes were replaced by the hyphen “-”'],
  'look-alike-letters': [
    '形似的字母（如西里尔字母 І、С、Р，小写 l）改成了编号所用的拉丁字母',
    'Letters that only look alike (such as Cyrillic І, С, Р or a small l) were replaced by the Latin ones of the number',
  ],
  'traditional-characters': [
    '繁体字改成了编号所用的简体字',
    'Traditional characters were replaced by the simplified ones of the number',
  ],
  markup: [
    '去掉了编号里的标签（如 <b>）或字符引用（如 &nbsp;）',
    'Markup inside the number (tags such as <b>, references such as &nbsp;) was removed',
  ],
  label: ['去掉了编号前面的“备案号：”一类的字', 'Words in front of the number, such as “备案号：”, were removed'],
  punctuation: ['去掉了多余的标点', 'Stray punctuation was removed'],
  'missing-hao': ['少了“号”字，已补上', '号 was missing: added'],
  'superfluous-hao': ['多了“号”字，已去掉', 'One 号 too many: removed'],
  'misplaced-hao': ['“号”字应在横线之前，已移动', '号 belongs before the hyphen: moved'],
  'missing-dash': ['序号前少了“-”，已补上', 'The hyphen before the service’s sequence was missing: added'],
  'leading-zero': ['序号前多余的 0 已去掉', 'Leading zeros of the service’s sequence were removed'],
  'filing-word': [
    '编号中的固定用字（ICP备、公网安备）已改正',
    'The fixed words of the number (ICP备, 公网安备) were put right',
  ],
  'country-code': ['去掉了国家代码 86', 'The country code 86 was removed'],
  'address-stripped': ['只保留了网址中的域名', 'Only the domain name of the address was kept'],
  'www-removed': [
    '去掉了前面的 www.：备案填的是注册的域名',
    'www. was removed: a filing names the registered domain name',
  ],
  'early-form': [
    '这是早期的公安备案号（不是现在的 14 位），请到公安平台查到现在的编号并更换',
    'This is an early public-security number, not one of today’s 14 digits: look up today’s number on the police platform and replace it',
  ],
  'odd-category': ['第 7、8 位通常是 02，请再核对一遍', 'Digits 7 and 8 are normally 02: please check again'],
  'odd-classes': [
    '业务种类的这种组合不常见，请对照许可证核对',
    'These service classes rarely stand together: compare with the licence',
  ],
  'odd-registrar': [
    '第 1 位（登记管理部门）不常见，请对照证照核对',
    'The first character (registering body) is unusual: compare with the document',
  ],
  'inner-code': [
    '第 9 至 17 位组织机构代码的校验位不符；统一代码本身的校验位正确，请对照证照核对',
    'The organisation code inside (characters 9–17) has a wrong check character of its own, though that of the whole code is right: compare with the document',
  ],
  'data-card': [
    '这是上网卡号段，可能收不到核验短信',
    'This range belongs to data cards, which may not receive the verification SMS',
  ],
  'looks-invented': [
    '整段数字相同或连续，像是随手编的，请再核对一遍',
    'A whole run of equal or consecutive digits looks made up: please check again',
  ],
  unobserved: [
    '未见过以 K（快应用）结尾的公开编号，请对照原件核对',
    'No published number ending in K (quick app) has been seen: compare with the original',
  ],
  unverified: ['这种证件的号码规则尚未核实', 'The rule for this document’s number has not been verified'],
} as const

export function warn(code: Simple): Warning {
  const [zh, en] = sentences[code]
  return { code, message: { zh, en } }
}

export function markCorrected(typed: string, mark: string): Warning {
  return {
    code: 'mark-corrected',
    message: {
      zh: `此处的省份简称应为“${mark}”，不是“${typed}”，已改正`,
      en: `The province’s mark here is ${mark}, not ${typed}: corrected`,
    },
  }
}

export function cityForm(typed: string, mark: string): Warning {
  return {
    code: 'city-form',
    message: {
      zh: `“${typed}”是城市的简称；公安联网备案号用省份简称“${mark}”，已改正`,
      en: `${typed} stands for a city; a public-security number carries the mark of its province, ${mark}: corrected`,
    },
  }
}

export function markAdded(mark: string): Warning {
  return {
    code: 'mark-added',
    message: {
      zh: `少了省份简称，按区划代码补上“${mark}”`,
      en: `The province’s mark was missing: ${mark} added, from the region code`,
    },
  }
}

export function oddYear(year: string): Warning {
  return {
    code: 'odd-year',
    message: {
      zh: `开头的年份“${year}”不寻常，请对照原件核对`,
      en: `The year ${year} at the start is unusual: compare with the original`,
    },
  }
}

export function oddShape(usual: string): Warning {
  return {
    code: 'odd-shape',
    message: {
      zh: `与已知的样式（${usual}）不同；该规则尚未核实，因此只作提醒`,
      en: `This differs from the known shape (${usual}); the rule is unverified, so this is only a reminder`,
    },
  }
}
