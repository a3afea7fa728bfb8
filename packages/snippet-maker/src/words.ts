/** The maker's own words, both languages complete. What numbers and formats say comes from the domain. */
import type { Language } from '@beian/domain/vocabulary'

const zh = {
  numbers: '编号',
  filing: 'ICP 备案号',
  publicSecurity: '公安联网备案号',
  licence: 'ICP 经营许可证号',
  badge: '公安图标的路径',
  badgeHint: '从公安平台下载图标，放到您自己的网站上，填它的路径，例如 /beian.png',
  optional: '可不填',
  form: '备案号写哪一个',
  asProvince: '按省份要求',
  service: '网站的（带“-序号”）',
  principal: '主体的（不带序号）',
  why: '依据和日期',
  widths: '预览宽度',
  phone: '手机',
  tablet: '平板',
  desktop: '电脑',
  preview: '实时预览',
  empty: '填入编号后，这里显示页脚的样子。',
  mend: '先改好标红的编号，这里才显示页脚。',
  formats: '格式',
  copy: '复制',
  copied: '已复制',
  copyByHand: '浏览器不允许复制：代码已选中，请按 Ctrl+C',
  where: '贴在哪里',
  leftOut: '这个格式放不下，请另行手工放置：',
  what: '怎么办：',
}

export type Words = typeof zh

const en: Words = {
  numbers: 'Numbers',
  filing: 'Filing number',
  publicSecurity: 'Public-security number',
  licence: 'ICP licence number',
  badge: 'Path of the police badge',
  badgeHint:
    'Download the badge from the police platform, put it on your own site and enter its path, such as /beian.png',
  optional: 'optional',
  form: 'Which filing number is shown',
  asProvince: 'As the province wants',
  service: 'The service’s (with “-1”)',
  principal: 'The principal’s (without)',
  why: 'Why, and since when',
  widths: 'Width of the preview',
  phone: 'Phone',
  tablet: 'Tablet',
  desktop: 'Desktop',
  preview: 'live preview',
  empty: 'Enter a number, and the footer appears here.',
  mend: 'Mend the number marked in red, and the footer appears here.',
  formats: 'Formats',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser does not let us copy: the code is selected, press Ctrl+C',
  where: 'Where to paste it',
  leftOut: 'This format has no place for: ',
  what: 'What to do: ',
}

const words: Record<Language, Words> = { zh, en }

export function wordsIn(language: Language): Words {
  return words[language]
}
