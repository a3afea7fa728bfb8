/** 变化、词汇、过时提示和条目沿革的文字。 */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'

const day = (value: Day) => dayIn('zh', value)

export const zhChanges = {
  change: {
    title: '变化',
    lead: '哪一天起有了哪些规定，取代了什么。规定写明施行日的，按施行日；只知道某天已经这样的，按见到的日子，两者分开。',
    ahead: '已公布、尚未施行',
    aheadNone: '目前没有已公布而尚未施行的规定。',
    latest: '最近施行的规定',
    since: '自某日以来变了什么',
    sinceLead: '找到您上次来的日子，它上面的都是之后的。',
    start: (on: Day) => `${day(on)}起`,
    seen: (by: Day) => `${day(by)}时已有`,
    seenLead: '只知道这一天来源已经这样写；何时开始不知道。',
    nation: (count: number) => `全国 ${count} 条`,
    inProvinces: (count: number, provinces: number) => `${provinces} 个省份共 ${count} 条`,
    countIn: (name: string, count: number) => `${name} ${count} 条`,
    statements: (count: number) => `${count} 条说法`,
    replaces: '取代：',
    byProcedure: '按办理事项',
    byProvince: '按省份',
    byYear: '按年份',
    year: (year: string) => `${year} 年的变化`,
    of: (name: string) => `${name}的变化`,
    ofLead: (name: string) => `与${name}有关的规定哪一天起有，取代了什么。`,
    feed: '订阅（Atom）',
    feedTitle: (name: string) => `变化：${name}`,
    answers: (count: number) => `${count} 条回答`,
    more: (count: number) => `另有 ${count} 条，见网页`,
    standing: (standing: string) => `（${standing}）`,
  },
  glossary: {
    title: '词汇',
    lead: '这一行的词：中文、拼音、英文，各是什么意思，由哪些规定确定，在哪里用到。',
    also: '也叫：',
    not: '不要混同：',
    settled: '由哪些规定确定',
    used: '还在哪里用到',
    words: '本条用到的词：',
  },
  aged: {
    title: '这里可能已经过时',
    replaced: (text: string, by: string) => `所引《${text}》已被《${by}》取代。`,
    unread: (count: number) => `所引 ${count} 份来源，我们已有一年以上没有再看。`,
    reviewed: (on: Day) => `上次通核是${day(on)}，已过一年。`,
    more: '看核对情况',
  },
  topicPage: {
    time: '沿革',
    provincesThen: '各省：',
    ended: '已被取代',
    ahead: '尚未施行',
    known: '我们知道得多准',
    firm: (primary: number, secondary: number, unverified: number) =>
      `现行说法中，${primary} 条读过原文，${secondary} 条据转述，${unverified} 条未核实。`,
    sources: (count: number, from: Day, to: Day) =>
      from === to
        ? `依据 ${count} 份来源，查看于${day(to)}。`
        : `依据 ${count} 份来源，查看于${day(from)}至${day(to)}。`,
    nobody: '这个问题没有复核人的记录。',
    checked: (asks: string) => `提交前由软件判断：${asks}`,
    notChecked: '软件不判断这一条，由人来看。',
    reads: (titles: readonly string[]) => `要看的信息：${titles.join('、')}。`,
    fix: '不符合时怎么办',
    given: (on: string) => `所给情况，${on}`,
    rejections: '会因此被退回',
    overtaken: '这一条已使哪些机构的步骤过时',
  },
}

export type ChangesText = typeof zhChanges
