/** 负责人退回 Reasons that lie in the persons in charge: who they are, how they are reached, and whether they verified. */
import { rejections } from '../rejection.ts'

export const personRejections = rejections([
  {
    id: 'not-the-legal-representative',
    kind: 'person-in-charge',
    stages: ['provider', 'authority'],
    reason: {
      zh: '主体负责人不是法定代表人。',
      en: 'The person in charge of the principal is not its legal representative.',
    },
    remedy: {
      zh: '改为法定代表人；本省接受授权的，上传授权书。',
      en: 'Name the legal representative; where the province takes it, upload a letter of authorisation.',
    },
    caughtBy: { topics: ['person-in-charge-position', 'principal-authorisation-letter'] },
    cites: ['huawei-filing-knowledge-base', 'inspur-reject-reasons'],
  },
  {
    id: 'persons-mixed-up',
    kind: 'contacts',
    stages: ['provider'],
    reason: {
      zh: '同一人在主体和网站两处信息不同，或不同的人共用手机、邮箱或证件号码。',
      en: 'One person has different data for principal and service, or different persons share a mobile, an e-mail address or a document number.',
    },
    remedy: {
      zh: '同一人的信息改为一致；不同的人分别填写。注意：勾选“同主体负责人”后，改一处两处都变。',
      en: 'Make one person’s data agree, and keep different persons apart. Mind that “same as person in charge of the principal” changes both at once.',
    },
    caughtBy: { topics: ['person-entered-once', 'distinct-phones', 'distinct-emails'] },
    cites: ['inspur-reject-reasons', 'huawei-filing-knowledge-base', 'tencent-filing-documents-2021'],
  },
  {
    id: 'phone-used-by-another',
    kind: 'contacts',
    stages: ['provider'],
    reason: { zh: '手机号已用于其他主体的备案。', en: 'The mobile already stands in another principal’s filing.' },
    remedy: {
      zh: '到原主体变更联系方式，或换一个号码。',
      en: 'Change it in that filing, or give another number.',
    },
    caughtBy: { topics: ['phone-of-another-client'] },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'phone-of-another-province',
    kind: 'contacts',
    stages: ['provider'],
    reason: { zh: '手机号不是本省要求的归属地。', en: 'The mobile is not from the province that is required.' },
    remedy: {
      zh: '换用本省号码；本省允许说明的，在备注写明原因。',
      en: 'Give a number of the province; where that is enough, say why not in the remark.',
    },
    caughtBy: { topics: ['phone-province'] },
    cites: ['tencent-filing-documents', 'huawei-authority-requirements'],
  },
  {
    id: 'phone-not-answered',
    kind: 'contacts',
    stages: ['provider'],
    reason: { zh: '电话关机、空号或无人接听。', en: 'The phone is off, does not exist, or nobody answers.' },
    remedy: {
      zh: '保持手机畅通；接入商约隔一小时拨打两次，都不通就退回。重新提交后留意来电。',
      en: 'Keep the phone on: the access provider calls twice, about an hour apart, and then returns the order. Submit again and mind the call.',
    },
    caughtBy: {
      cannotSee: {
        zh: '接不接电话事先看不出来；提交后提醒负责人留意来电。',
        en: 'Whether somebody will answer cannot be seen beforehand: remind the person when the order is sent.',
      },
    },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'emergency-phone-same',
    kind: 'contacts',
    stages: ['provider'],
    reason: { zh: '应急电话与手机号相同。', en: 'The emergency phone is the mobile itself.' },
    remedy: {
      zh: '另填一个号码；本省要求的，注明机主。',
      en: 'Give another number and, where the province asks, whose it is.',
    },
    caughtBy: { topics: ['emergency-phone-differs'] },
    cites: ['huawei-filing-knowledge-base', 'alibaba-emergency-phone-answer'],
  },
  {
    id: 'person-too-young',
    kind: 'person-in-charge',
    stages: ['provider'],
    reason: { zh: '负责人未到本省规定的年龄。', en: 'The person in charge is younger than the province asks.' },
    remedy: {
      zh: '按本省要求补监护人材料或就业、在读证明，或换一位负责人。',
      en: 'Add the guardian’s papers or the proof of work or study that the province asks, or name another person.',
    },
    caughtBy: { topics: ['minimum-age', 'proof-of-the-young', 'guardian-papers'] },
    cites: ['huawei-authority-requirements', 'tencent-shandong-requirements', 'tencent-jiangsu-requirements'],
  },
  {
    id: 'sms-check-not-done',
    kind: 'sms-check',
    stages: ['ministry-system'],
    reason: {
      zh: '24 小时内没有完成短信核验，或输错五次。',
      en: 'The SMS check was not done within 24 hours, or the code was wrong five times.',
    },
    remedy: {
      zh: '信息未变的可直接重新提交，收到短信立即核验；收不到的补发，或换用基础运营商的号码。',
      en: 'Unchanged, it can be submitted again; do the check as soon as the SMS comes. Have it sent again, or use a number of a network operator, where none comes.',
    },
    caughtBy: { topics: ['mobile-range'] },
    cites: ['tencent-sms-verification-notice', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'real-person-verification-failed',
    kind: 'real-person',
    stages: ['provider'],
    reason: {
      zh: '真实性核验未通过：光线、背景、角度不合要求，或不是本人。',
      en: 'The real-person verification failed: light, background or angle, or it was not the person.',
    },
    remedy: {
      zh: '由网站负责人本人在白墙前重做：不露门窗墙角，不戴帽子和耳机，睁眼、表情自然，无反光。',
      en: 'The person in charge of the service repeats it before a white wall: no door or corner, no hat or earphones, eyes open, a neutral face, no glare.',
    },
    caughtBy: {
      cannotSee: {
        zh: '核验在接入商的小程序或 App 里进行，结果只有它知道。',
        en: 'It happens in the access provider’s app, which alone knows the outcome.',
      },
    },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
  },
])
