/** 经管局的办法 Our own steps for orders that go through the access provider and the SMS check to the authority. */
import type { Text } from '../../../vocabulary/text.ts'
import type { Step } from '../../playbook.ts'
import type { Limit } from '../../topic.ts'
import { engagement, gathering, givenUp, on, overhaul } from './outcomes.ts'

type OrderWay = {
  readonly engage: Text
  readonly gather: Text
  /** 人脸核验 The person in charge of the service is verified live. */
  readonly verified: boolean
  readonly sms: Text
  /** How long the authority is said to take. */
  readonly review: Limit
  readonly end: { readonly over: 'granted' | 'done'; readonly does: Text }
}

const verification: Step = {
  id: 'verification',
  title: { zh: '人脸核验', en: 'Live verification' },
  who: 'person-in-charge',
  does: {
    zh: '约定时间，网站负责人本人在接入商的 App 或小程序拍证件、做人脸核验；顾问事先讲清背景、着装和光线。',
    en: 'At a time agreed, the person in charge of the service shows document and face in the provider’s app; the consultant explains background, clothes and light beforehand.',
  },
  over: 'collecting',
  takes: { max: 1, unit: 'working-day' },
  appointment: { title: { zh: '人脸核验', en: 'Live verification' }, by: 'video' },
  outcomes: [
    on('passed', { zh: '核验通过', en: 'Passed' }, { to: 'letters' }),
    on('failed', { zh: '未通过，另约时间', en: 'Failed: another time' }, { to: 'verification' }),
  ],
}

const letters: Step = {
  id: 'letters',
  title: { zh: '签章材料', en: 'Signed letters' },
  who: 'principal',
  does: {
    zh: '顾问备好承诺书、授权书等；主办单位签字盖章，寄回原件或彩色扫描件。',
    en: 'The consultant prepares the letters; the principal signs and seals them and sends back originals or colour scans.',
  },
  over: 'collecting',
  takes: { min: 1, max: 3, unit: 'working-day' },
  appointment: { title: { zh: '寄回签章原件', en: 'Sealed originals by courier' }, by: 'courier' },
  outcomes: [on('received', { zh: '已收到', en: 'Received' }, { to: 'checking' })],
}

const checking: Step = {
  id: 'checking',
  title: { zh: '检查并提交', en: 'Check and submit' },
  who: 'consultant',
  does: {
    zh: '逐条处理检查发现，核对材料，在客户的接入商账号中填写并提交。',
    en: 'Deal with each finding, look through the papers, then fill in and submit in the client’s account at the provider.',
  },
  over: 'collecting',
  takes: { max: 1, unit: 'working-day' },
  outcomes: [
    on('submitted', { zh: '已提交', en: 'Submitted' }, { to: 'provider-review', event: 'submitted' }),
    on('incomplete', { zh: '还缺材料', en: 'Something is missing' }, { to: 'gathering' }),
  ],
}

const providerReview: Step = {
  id: 'provider-review',
  title: { zh: '接入商初审', en: 'Provider review' },
  who: 'access-provider',
  does: {
    zh: '接入商核对信息，可能致电负责人；提醒各负责人保持手机畅通。',
    en: 'The provider checks the data and may call the persons in charge: tell them to answer.',
  },
  over: 'provider-review',
  takes: { min: 1, max: 2, unit: 'working-day' },
  appointment: { title: { zh: '接听接入商来电', en: 'Answer the provider’s call' }, by: 'phone' },
  outcomes: [
    on('passed', { zh: '初审通过', en: 'Passed' }, { to: 'sms-check', event: 'provider-passed' }),
    overhaul('provider-returned'),
    givenUp,
  ],
}

const correcting: Step = {
  id: 'correcting',
  title: { zh: '整改', en: 'Overhaul' },
  who: 'consultant',
  does: {
    zh: '记下退回原文，对应到具体信息和材料，逐条改好，请客户补件，再提交。',
    en: 'Record the reasons as written, find the data and papers they mean, mend each with the client, and submit again.',
  },
  over: 'correcting',
  takes: { min: 1, max: 3, unit: 'working-day' },
  outcomes: [
    on('resubmitted', { zh: '已重新提交', en: 'Submitted again' }, { to: 'provider-review', event: 'submitted' }),
    givenUp,
  ],
}

const smsCheck = (does: Text): Step => ({
  id: 'sms-check',
  title: { zh: '短信核验', en: 'SMS check' },
  who: 'person-in-charge',
  does,
  over: 'sms-check',
  takes: { max: 24, unit: 'hour' },
  outcomes: [
    on('verified', { zh: '核验完成', en: 'Verified' }, { to: 'authority-review', event: 'sms-verified' }),
    {
      id: 'failed',
      title: { zh: '逾期或输错被退回', en: 'Too late, or wrong codes: returned' },
      to: 'correcting',
      event: 'sms-failed',
    },
  ],
})

const authorityReview = ({ review, end }: OrderWay): Step => ({
  id: 'authority-review',
  title: { zh: '管局审核', en: 'Authority review' },
  who: 'authority',
  does: {
    zh: '锁定，不能修改或撤回。每周查看进度，把预计时间告诉客户，不作承诺。',
    en: 'Locked: nothing can be changed or withdrawn. Look weekly, and tell the client what is usual without promising it.',
  },
  over: 'authority-review',
  takes: review,
  outcomes: [
    on(
      'passed',
      { zh: '通过', en: 'Passed' },
      {
        to: 'afterwards',
        event: end.over === 'granted' ? 'granted' : 'authority-passed',
      },
    ),
    overhaul('authority-returned'),
  ],
})

const afterwards = ({ end }: OrderWay): Step => ({
  id: 'afterwards',
  title: { zh: '收尾', en: 'Afterwards' },
  who: 'principal',
  does: end.does,
  over: end.over,
  takes: { max: 1, unit: 'working-day' },
  outcomes: [on('done', { zh: '结案', en: 'Case closed' }, { to: 'end' })],
})

export function throughTheAuthority(way: OrderWay): readonly Step[] {
  return [
    engagement(way.engage),
    gathering(way.gather, way.verified ? 'verification' : 'letters'),
    ...(way.verified ? [verification] : []),
    letters,
    checking,
    providerReview,
    correcting,
    smsCheck(way.sms),
    authorityReview(way),
    afterwards(way),
  ]
}
