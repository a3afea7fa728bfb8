/** 订单退回 Reasons that lie in orders side by side, or in the size of one. */
import { rejections } from '../rejection.ts'

export const orderRejections = rejections([
  {
    id: 'order-open-elsewhere',
    kind: 'order-open',
    stages: ['ministry-system'],
    reason: {
      zh: '提示“主体冲突”：该主体在另一接入商有在审订单。',
      en: '“Owner conflict”: an order of the same principal is under review at another access provider.',
    },
    remedy: {
      zh: '办完或放弃其中一个；同一主体同时只能有一个订单。',
      en: 'Finish or drop one of the two: a principal has one order at a time.',
    },
    caughtBy: { topics: ['one-open-order'] },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base', 'mpgcw-filing-list'],
  },
  {
    id: 'domain-name-in-another-order',
    kind: 'order-open',
    stages: ['ministry-system'],
    reason: {
      zh: '提示“域名冲突”：域名在其他订单中，或已备案。',
      en: '“Domain conflict”: the domain name stands in another order, or is filed.',
    },
    remedy: {
      zh: '先办完另一订单；已备案的改办正确的类型。',
      en: 'Finish the other order; where it is filed, choose the right procedure.',
    },
    caughtBy: { topics: ['domain-name-of-another-case', 'domain-name-not-filed-yet'] },
    cites: ['tencent-filing-documents'],
  },
  {
    id: 'order-left-open',
    kind: 'order-open',
    stages: ['provider'],
    reason: {
      zh: '同一证件在接入商处还有没办完的订单。',
      en: 'An unfinished order with the same document stands at the access provider.',
    },
    remedy: { zh: '放弃旧订单后重新提交。', en: 'Drop the old order, then submit.' },
    caughtBy: { topics: ['one-open-order'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'too-many-services',
    kind: 'quantity',
    stages: ['provider'],
    reason: { zh: '一次订单的网站太多。', en: 'One order holds too many services.' },
    remedy: {
      zh: '分几次提交：湖北、湖南一次 1 个，山西 3 个，河南、贵州 5 个，黑龙江单位 4 个、个人 2 个。',
      en: 'Split it: one at a time in Hubei and Hunan, three in Shanxi, five in Henan and Guizhou, four of an organisation and two of an individual in Heilongjiang.',
    },
    caughtBy: { topics: ['order-limit', 'domain-names-per-order'] },
    cites: ['tencent-website-information', 'huawei-authority-requirements'],
  },
])
