/** 地址退回 Reasons that lie in provinces, cities and addresses. */
import { rejections } from '../rejection.ts'

export const addressRejections = rejections([
  {
    id: 'province-other-than-document',
    kind: 'address',
    stages: ['provider'],
    reason: {
      zh: '所选省份与证件住所不一致。',
      en: 'The province chosen is not that of the address on the document.',
    },
    remedy: {
      zh: '放弃订单，在证件住所所在省份重新办理；订单的省份不能改。',
      en: 'Drop the order and begin anew in the province of the document: the province of an order cannot be changed.',
    },
    caughtBy: { topics: ['address-in-the-province', 'individual-from-elsewhere'] },
    cites: ['tencent-principal-information'],
  },
  {
    id: 'document-address-differs',
    kind: 'address',
    stages: ['provider'],
    reason: { zh: '填写的住所与营业执照不一致。', en: 'The address entered is not that on the licence.' },
    remedy: {
      zh: '照执照逐字填写，括号里的内容也不能少。',
      en: 'Copy it from the licence letter by letter, brackets included.',
    },
    caughtBy: { topics: ['address-as-printed'] },
    cites: ['huawei-filing-knowledge-base', 'mpgcw-filing-list', 'unnamed-provider-self-check'],
  },
  {
    id: 'address-without-door',
    kind: 'address',
    stages: ['provider'],
    reason: {
      zh: '通信地址没有门牌号，或用短横线代替楼栋、楼层和房号。',
      en: 'The contact address lacks the door number, or uses dashes for building, floor and room.',
    },
    remedy: {
      zh: '写明楼、层、室；没有楼层的注明“无分层”，没有门牌的加括号或在备注说明。',
      en: 'Write building, floor and room out; where there is no floor or door number, say so in brackets or in the remark.',
    },
    caughtBy: { topics: ['contact-address', 'address-signs'] },
    cites: [
      'inspur-reject-reasons',
      'unnamed-provider-self-check',
      'volcengine-filing',
      'tencent-beijing-requirements',
    ],
  },
  {
    id: 'district-not-real',
    kind: 'address',
    stages: ['provider'],
    reason: {
      zh: '地址或所属区域写了“市辖区”、已撤并的旧区或特殊功能区。',
      en: 'Address or district says 市辖区, a district that was merged, or a special zone.',
    },
    remedy: {
      zh: '改为现在的行政区；自贸区、新区填所属的区。',
      en: 'Give the present administrative district; for a free-trade or new zone, the district it lies in.',
    },
    caughtBy: { topics: ['district-words', 'address-words'] },
    cites: ['tencent-principal-information', 'wechat-community-filing-guide'],
  },
  {
    id: 'addresses-in-two-cities',
    kind: 'address',
    stages: ['provider'],
    reason: {
      zh: '通信地址与证件住所不在同一城市。',
      en: 'Contact address and address on the document lie in different cities.',
    },
    remedy: {
      zh: '改用证件所在城市的地址，或先变更证件。河北、河南、广东、贵州有此要求。',
      en: 'Give an address in the document’s city, or change the document first. Hebei, Henan, Guangdong and Guizhou ask for this.',
    },
    caughtBy: { topics: ['same-city'] },
    cites: ['huawei-authority-requirements', 'tencent-hebei-requirements', 'tencent-henan-requirements'],
  },
])
