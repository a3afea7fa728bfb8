/** 生成器自己的文字；编号和格式的说明来自规则库。 */
import type { Alignment, LabelLanguage, PieceKind, SnippetClass, SnippetOption, Theme } from '@beian/domain/snippets'

export type Words = {
  readonly [Name in keyof typeof zh]: (typeof zh)[Name] extends string
    ? string
    : (typeof zh)[Name] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Readonly<Record<keyof (typeof zh)[Name], string>>
}

export const zh = {
  filing: 'ICP 备案号',
  publicSecurity: '公安联网备案号',
  licence: 'ICP 经营许可证号',
  badge: '公安图标的路径',
  badgeHint: '从公安平台下载图标，放到您自己的网站上，填它的路径，例如 /beian.png',
  form: '备案号写哪一个',
  forms: { province: '按省份要求', service: '网站的（带“-序号”）', principal: '主体的（不带序号）' },
  why: '依据和日期',
  look: '样式',
  align: '位置',
  alignments: { '': '随页面', start: '靠左', center: '居中', end: '靠右' } satisfies Record<Alignment | '', string>,
  labels: '编号前的文字',
  labelled: { '': '按惯例', zh: '中文', en: '英文', none: '不加' } satisfies Record<LabelLanguage | '', string>,
  theme: '页脚底色',
  themes: { '': '随页面', light: '浅色', dark: '深色' } satisfies Record<Theme | '', string>,
  order: '先后',
  pieces: { filing: 'ICP 备案号', licence: '许可证号', 'public-security': '公安联网备案号' } satisfies Record<
    PieceKind,
    string
  >,
  moveUp: (what: string) => `${what}：前移`,
  shownWhere: '展示在哪里',
  pages: '页面',
  everyPage: '所有页面',
  chineseOnly: '只在中文页面',
  hosts: '按域名展示不同的编号',
  hostsHint: '上面的编号用于其余域名。',
  host: '域名',
  addHost: '添加一个域名',
  removeHost: (host: string) => `删除${host === '' ? '这个域名' : ` ${host}`}`,
  hostCount: (count: number) => `${count} 个域名`,
  decoration: '装饰（不是备案）',
  decorationHint: '法律不要求，也不能代替备案号；与编号分开，另起一行，不带链接。',
  ipv6: '写上“本站支持 IPv6 访问”',
  moe: '趣味编号（萌ICP）的数字',
  widths: '预览宽度',
  devices: { phone: '手机', tablet: '平板', desktop: '电脑' },
  pixels: (width: number) => `${width} 像素宽`,
  preview: '实时预览',
  otherHosts: '其余域名',
  onHost: '预览哪个域名',
  empty: '填入编号后，这里显示页脚的样子。',
  nothingHere: '这个域名没有编号，不展示页脚。',
  notLoaded: '没有取到生成页脚的程序。点一下任意一栏，再试一次。',
  mend: '先改好标红的编号，这里才显示页脚。',
  formats: '格式',
  more: '更多系统',
  classes: {
    markup: '网页代码',
    component: '独立组件',
    data: '结构化数据',
    configuration: '各系统的设置',
  } satisfies Record<SnippetClass, string>,
  copy: '复制',
  copied: '已复制',
  copyByHand: '浏览器不允许复制：代码已选中，请按 Ctrl+C',
  where: '贴在哪里',
  style: '样式类的规则：加进您自己的样式表',
  copyStyle: '复制样式',
  leftOut: '这个格式放不下，请另行手工放置：',
  options: {
    order: '先后',
    labels: '编号前的文字',
    look: '位置和底色',
    decoration: '装饰',
    hosts: '按域名的编号',
    'chinese-only': '只在中文页面',
  } satisfies Record<SnippetOption, string>,
  noEffect: (what: string) => `这个格式做不到，已设但不起作用：${what}。`,
  pasted: '贴好之后',
  check: '检查您的页面',
}
