/** 许可证的办法 Our own steps for what is decided by the authority that issues licences: application, renewal, change, cancellation. */
import type { Text } from '../../../vocabulary/text.ts'
import type { Outcome, Step } from '../../playbook.ts'
import { engagement, gathering, givenUp, on, overhaul } from './outcomes.ts'

type LicenceWay = {
  readonly engage: Text
  readonly gather: Text
  /** 起算 What happens while it is gathered, and starts a limit. */
  readonly meanwhile?: readonly Outcome[]
  readonly write: Text
  /** 有证可领 A certificate is issued and delivered; without it the decision ends the case. */
  readonly delivered: boolean
  readonly end: { readonly over: 'granted' | 'ended'; readonly does: Text }
}

const writing = (does: Text): Step => ({
  id: 'writing',
  title: { zh: '撰写并签章', en: 'Writing and sealing' },
  who: 'consultant',
  does,
  over: 'collecting',
  takes: { min: 3, max: 10, unit: 'working-day' },
  appointment: { title: { zh: '寄回签章原件', en: 'Sealed originals by courier' }, by: 'courier' },
  outcomes: [on('ready', { zh: '文件已签章', en: 'Signed and sealed' }, { to: 'submission' }), givenUp],
})

const submission: Step = {
  id: 'submission',
  title: { zh: '网上提交', en: 'Submit online' },
  who: 'consultant',
  does: {
    zh: '逐条处理检查发现，用公司账号在电信业务市场管理系统提交；当地另收纸质的，一并寄送。',
    en: 'Deal with each finding, then submit from the company’s account on the telecom market management system; where the administration also wants paper, send it.',
  },
  over: 'collecting',
  takes: { max: 1, unit: 'working-day' },
  outcomes: [
    on('applied', { zh: '已提交', en: 'Applied' }, { to: 'formality-check', event: 'applied' }),
    on('incomplete', { zh: '还缺材料', en: 'Something is missing' }, { to: 'gathering' }),
  ],
}

const formalityCheck: Step = {
  id: 'formality-check',
  title: { zh: '形式审查', en: 'Formality check' },
  who: 'authority',
  does: {
    zh: '5 个工作日内一次告知补正；逾期不告知即为受理，到期查看并记录。',
    en: 'What is missing is told at once within five working days; silence counts as acceptance. Look on the day, and record it.',
  },
  over: 'formality-check',
  takes: { max: 5, unit: 'working-day' },
  outcomes: [
    on('accepted', { zh: '受理', en: 'Accepted' }, { to: 'review', event: 'accepted' }),
    overhaul('told-to-complete'),
    on('refused', { zh: '不予许可', en: 'Refused' }, { to: 'refusal', event: 'refused' }),
    givenUp,
  ],
}

const correcting: Step = {
  id: 'correcting',
  title: { zh: '补正', en: 'Overhaul' },
  who: 'consultant',
  does: {
    zh: '按一次告知的清单逐项补齐，重新提交。',
    en: 'Complete everything on the list that was told, and submit again.',
  },
  over: 'correcting',
  takes: { min: 1, max: 5, unit: 'working-day' },
  outcomes: [
    on('resubmitted', { zh: '已重新提交', en: 'Submitted again' }, { to: 'formality-check', event: 'applied' }),
    givenUp,
  ],
}

const review = (delivered: boolean): Step => ({
  id: 'review',
  title: { zh: '审查决定', en: 'Review and decision' },
  who: 'authority',
  does: {
    zh: '实质审查，期间不能修改。60 日是自然日还是工作日有争议，排期按工作日；保持电话畅通。',
    en: 'The substance is reviewed and nothing can be changed. Whether the sixty days are working days is disputed: plan with working days. Keep the phone on.',
  },
  over: 'review',
  takes: { max: 60, unit: 'working-day' },
  outcomes: [
    on('decided', { zh: '准予', en: 'Allowed' }, { to: delivered ? 'delivery' : 'afterwards', event: 'decided' }),
    on('refused', { zh: '不予许可', en: 'Refused' }, { to: 'refusal', event: 'refused' }),
    givenUp,
  ],
})

const delivery: Step = {
  id: 'delivery',
  title: { zh: '领证', en: 'The certificate' },
  who: 'authority',
  does: {
    zh: '10 个工作日内颁发、送达；收到后核对名称、范围和有效期，录入编号。',
    en: 'Issued and delivered within ten working days; check name, scope and validity, and enter the number.',
  },
  over: 'delivery',
  takes: { max: 10, unit: 'working-day' },
  appointment: { title: { zh: '许可证送达', en: 'The certificate is delivered' }, by: 'courier' },
  outcomes: [on('delivered', { zh: '已送达', en: 'Delivered' }, { to: 'afterwards', event: 'delivered' })],
}

const refusal: Step = {
  id: 'refusal',
  title: { zh: '不予许可之后', en: 'After a refusal' },
  who: 'consultant',
  does: {
    zh: '把书面理由和复议、诉讼的权利告诉客户，商定改善条件后重新办理，或者结案。',
    en: 'Tell the client the written reasons and the right to review and suit; agree whether to mend the conditions and try again, or to close.',
  },
  over: 'refused',
  takes: { max: 5, unit: 'working-day' },
  outcomes: [
    on('again', { zh: '改善条件后重办', en: 'Mend and try again' }, { to: 'gathering', event: 'reopened' }),
    on('closed', { zh: '结案', en: 'Case closed' }, { to: 'end' }),
  ],
}

export function throughTheLicensingAuthority(way: LicenceWay): readonly Step[] {
  const { engage, gather, meanwhile = [], write, delivered, end } = way
  return [
    engagement(engage),
    gathering(gather, 'writing', ...meanwhile),
    writing(write),
    submission,
    formalityCheck,
    correcting,
    review(delivered),
    ...(delivered ? [delivery] : []),
    refusal,
    {
      id: 'afterwards',
      title: { zh: '收尾', en: 'Afterwards' },
      who: 'principal',
      does: end.does,
      over: end.over,
      outcomes: [on('done', { zh: '结案', en: 'Case closed' }, { to: 'end' })],
    },
  ]
}
