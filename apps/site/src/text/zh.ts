/** 站点自己的文字。法律内容一律来自规则书，这里只有标题、说明和连接词。 */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { zhChanges } from './zh.changes.ts'
import { zhFinding } from './zh.finding.ts'
import { zhPages } from './zh.pages.ts'
import { zhReference } from './zh.reference.ts'
import { zhTools } from './zh.tools.ts'

type Since = { readonly day: Day; readonly known: 'start' | 'seen' | 'unverified' }
const day = (value: Day) => dayIn('zh', value)

export const zh = {
  comma: '，',
  stop: '；',
  colon: '：',
  full: '。',
  /** 两句之间。 */
  gap: '',
  list: (items: readonly string[]) => items.join('、'),
  site: {
    name: '中国 ICP 备案逐条说',
    tagline: '每一条要求都写明：谁说的，从哪天起，我们核对过没有。',
    lead: '网站在内地开通之前，先要备案；备案号要挂在首页底部。这里把全国的规定和 31\u00a0个省份的不同做法逐条列出，每条都附来源、效力和日期。',
    skip: '跳到正文',
    contents: '本页目录',
    onThisPage: '本页内容',
    forYourCase: '按您的情况看',
    other: 'English',
  },
  nav: {
    label: '栏目',
    start: '我要办什么',
    guides: '办理指南',
    provinces: '各省',
    rules: '逐条规定',
    snippets: '悬挂代码',
    check: '检查页脚',
    numbers: '识别编号',
    reference: '参考',
  },
  foot: {
    label: '关于',
    not: '不是法律意见，也不是主管部门的网站。主管部门的备案系统在 beian.miit.gov.cn。',
    asOf: (date: string) => `内容以${date}的规定为准。`,
    licences: '程序按 MIT 许可，数据按 CC\u00a0BY\u00a04.0 许可。',
    about: '关于本站和免责声明',
    report: '发现错误？',
    noNumber: '本站没有配置备案号：不在内地提供接入的网站不需要备案号。',
  },
  law: {
    nation: '全国',
    since: ({ day: from, known }: Since) =>
      known === 'seen' ? `${day(from)}时已有` : `${day(from)}起${known === 'unverified' ? '（日期未核实）' : ''}`,
    seen: (date: Day) => `来源最近见于${day(date)}`,
    noDate: '来源没有日期',
    reviewed: (date: Day) => `本省核对于${day(date)}`,
    old: '三年内没有再见到这一说法，仅供参考。',
    dissent: '也有来源说法不同。',
    bothSides: '看两种说法',
    disputed: '来源说法不一，尚无定论：',
    dependsOn: (titles: readonly string[]) => `要看：${titles.join('、')}。`,
    when: (title: string, values: readonly string[]) => `${title}为“${values.join('”或“')}”：`,
    where: (title: string, values: readonly string[]) => `${title}：${values.join('、')}`,
    ended: '已被后来的规定取代',
    notYet: '尚未施行',
    byLaw: '规定',
    inPractice: '实际',
    noLimit: '我们没有找到法定期限',
    noPractice: '没有可引用的说法',
    at: (figure: string, place: string | undefined) => (place === undefined ? figure : `${figure}（${place}）`),
    perProvince: (least: string, most: string) => `${least}到${most}，各省不同`,
    cases: (count: number, turns: readonly string[]) =>
      turns.length === 0 || turns.length > 2 ? `分 ${count} 种情况` : `按${turns.join('、')}分 ${count} 种情况`,
    sources: '来源',
    moreSources: (count: number) => `另有 ${count} 份`,
    accepts: '可以提交',
  },
  ...zhFinding,
  ...zhPages,
  ...zhReference,
  ...zhTools,
  ...zhChanges,
}

export type SiteText = typeof zh
