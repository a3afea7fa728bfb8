/** 参考各室的文字：标题、说明和连接词。 */
import type { Fee, RejectionStage } from '@beian/domain/rulebook'
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'

const day = (value: Day) => dayIn('zh', value)

const per: Record<Fee['per'], string> = { once: '一次', year: '每年', month: '每月', case: '每案' }
const payers: Record<Fee['payer'], string> = { principal: '主办单位', client: '客户' }
const stages: Record<RejectionStage, string> = {
  provider: '接入商初审',
  'ministry-system': '工信部系统',
  authority: '通信管理局',
}

export const zhReference = {
  reference: {
    title: '参考',
    lead: '规定背后的资料：凭什么、谁不同意、为什么退回、改了什么、还有什么没人查过。',
    count: (count: number, unit: string) => `${count} ${unit}`,
    units: { item: '条', text: '份', question: '个问题', agency: '家', word: '个词' },
  },
  rejection: {
    title: '退回理由',
    lead: '备案为什么会被退回、怎么改、提交前哪条规定能看出来。理由是接入商和平台写给用户的，已归类。',
    count: (count: number) => `${count} 条`,
    contents: '类别',
    remedy: '怎么改',
    returnedBy: '由谁退回',
    stages,
    seen: '谁写过这一条',
    seenLead: (issuers: readonly string[]) => `见于${issuers.join('、')}的文字。`,
    caught: '提交前怎么看出来',
    cannotSee: '软件在提交前看不出来：',
    numbers: '号码的写法会先被检查：',
    provinces: '这些省份另有说法',
    provincesNone: '相关的规定里，没有发现哪个省份另有说法。',
    same: '同类的其他理由',
    of: '因此被退回',
  },
  agency: {
    title: '代办机构的流程',
    lead: '五家机构公开写过自己怎么办理。逐阶段并排，旁边是规定：哪一步在规定之中，哪一步已过时，哪一步规定里根本没有。',
    myself: '可以自己办吗？要找代办机构吗？',
    notHeld:
      '规则书里没有要求通过代办机构办理的规定，也没有规定谁可以代为办理：这两点没有查到条文。备案由主办单位在接入商的系统里填写，由接入商报送：',
    law: '规定',
    stage: '阶段',
    before: '在此之前',
    beside: '在此之外',
    beforeLaw: '这里的步骤在规定的程序开始之前，或规定里没有。',
    besideLaw: '这里的步骤不属于这项程序。',
    silent: '没有提到',
    by: (who: string) => `由谁办理：${who}`,
    takes: (figure: string) => `它说需要 ${figure}`,
    outdated: '已过时',
    outcomes: '之后',
    leadsTo: (outcome: string, step: string) => `${outcome} → ${step}`,
    end: '结束',
    steps: '一步一步',
    promises: '它承诺的',
    promisesLead: '以下是机构自己的话，不是规定。',
    fees: '它收的费用',
    disputes: '它的说法与谁不同',
    disputesNone: '没有记录到它与其他来源的争议。',
    seen: (date: Day) => `我们看到于${day(date)}`,
    full: '全部步骤',
    legal: '按规定',
    practice: '常见做法',
    appointment: '预约',
    procedure: '对应事项',
  },
  fee: {
    title: '费用',
    lead: '国家收的、接入商收的、代办机构收的，分开列，从不相加。每一项附来源和看到的日期。',
    kinds: { statutory: '国家收费', provider: '接入商收费', agency: '代办机构收费' } satisfies Record<
      Fee['kind'],
      string
    >,
    leads: {
      statutory: '没有找到任何由国家收取的费用。哪一项是法律写明的，哪一项是推断或未核实，逐项写出。',
      provider: '备案本身不收费；接入商要的是一台在售的服务器或同等产品，以下是各家写出的条件和价格。',
      agency: '没有找到要求通过代办机构办理的规定。下面的名目和价格是机构自己写的，其中有的没有任何规定作依据。',
    } satisfies Record<Fee['kind'], string>,
    none: '来源没有写金额',
    noCurrency: '来源没有写币种',
    free: '0 元',
    amount: (from: string | undefined, to: string) => (from === undefined ? to : `${from}–${to}`),
    yuan: (amount: string) => `${amount} 元`,
    each: (figure: string, how: Fee['per']) => `${per[how]} ${figure}`,
    payer: (who: Fee['payer']) => `由${payers[who]}付`,
    seen: (date: Day) => `见于${day(date)}`,
    for: '用于：',
    askedBy: '收费的机构：',
  },
  coverage: {
    title: '核对情况',
    lead: '什么查过、什么时候、对照什么；还有什么没有人查过。',
    figures: { statements: '条说法', primary: '条读过原文', secondary: '条据转述', unverified: '条未核实' },
    sources: '来源查到哪里',
    sourcesLead: (from: Day, to: Day) =>
      from === to ? `全部来源都查看于${day(to)}。` : `全部来源的查看日期在${day(from)}到${day(to)}之间。`,
    kind: '种类',
    texts: '份数',
    dated: '有日期',
    newest: '最近一份见于',
    provinces: '各省',
    province: '省份',
    provincesLead: (count: number) =>
      count === 0
        ? '31 个省份都有人通核过。'
        : `${count} 个省份还没有人逐条与当地管局核对过：这里列的是接入商等公布的说法。`,
    answered: '有自己说法的问题',
    same: '与全国一致',
    notLooked: '没人查过',
    reviewed: '通核',
    never: '从未',
    accounts: '资料里的每一行去了哪里',
    accountsLead: '规则书是从一份研究资料写成的。资料的每一行要么在书里，要么写明为什么没有收。',
    rows: '行数',
    inBook: '在书里',
    left: '没有收',
    leftWhy: (count: number) => `没有收的 ${count} 行，各因为什么`,
    open: '悬而未决',
    openLead: '来源互相矛盾、我们没有采信任何一方的：',
    unverified: '未核实的说法',
    unverifiedLead: '现行而只凭记忆写下的，从不作为必须：',
    old: (count: number) => `另有 ${count} 条做法三年内没有再见到，页面上都注明“仅供参考”。`,
    again: '该再看一次了',
    againNone: '按本站建站之日，没有过期未看的来源、省份或争议。',
    againSources: (count: number) => `${count} 份来源一年没有再看。`,
    againProvinces: (count: number) => `${count} 个省份的通核已过一年。`,
    againDisputes: (count: number) => `${count} 个争议到了该再查的日子。`,
    nobody: '没有一个问题记有复核人：没有律师或管局替本站复核过任何一条。',
  },
}

export type ReferenceText = typeof zhReference
