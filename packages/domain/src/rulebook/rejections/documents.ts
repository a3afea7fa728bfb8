/** 证件退回 Reasons that lie in the papers that prove principal and persons. */
import { rejections } from '../rejection.ts'

export const documentRejections = rejections([
  {
    id: 'document-photograph-unclear',
    kind: 'documents',
    stages: ['provider', 'authority'],
    reason: { zh: '证件图片模糊、反光或缺边。', en: 'The picture of a document is blurred, glaring or cut off.' },
    remedy: {
      zh: '重拍原件：四边完整，无反光，国徽可见，正反面分开，手指不入画；管局说不清晰的，改用扫描件。',
      en: 'Photograph the original again: all edges, no glare, the emblem visible, both sides apart, no finger; if the authority calls it unclear, scan it.',
    },
    caughtBy: {
      cannotSee: {
        zh: '规则只看填写的信息，不看图片。收到文件时由顾问当场核对。',
        en: 'The rules look at facts, not at pictures: a consultant looks at each file as it is received.',
      },
    },
    cites: ['tencent-material-upload', 'huawei-materials', 'unnamed-provider-self-check'],
  },
  {
    id: 'document-not-original',
    kind: 'documents',
    stages: ['provider'],
    reason: {
      zh: '提交的是屏幕翻拍、复印件或电子证照。',
      en: 'A photograph of a screen, a photocopy or an electronic document was handed in.',
    },
    remedy: { zh: '拍摄原件，或交原件的彩色扫描件。', en: 'Photograph the original, or scan it in colour.' },
    caughtBy: {
      cannotSee: {
        zh: '一张图片是否拍自原件，软件看不出来；收件时由人核对，清单会提醒。',
        en: 'Software cannot tell whether a picture shows an original: somebody looks on receipt, and the checklist says so.',
      },
    },
    cites: ['huawei-materials'],
  },
  {
    id: 'identity-document-expired',
    kind: 'documents',
    stages: ['provider'],
    reason: {
      zh: '负责人证件已过期，或剩余有效期低于下限。',
      en: 'The identity document has expired, or too little of its validity is left.',
    },
    remedy: {
      zh: '换领新证后提交；上海还要附换证回执。',
      en: 'Renew it, then submit; Shanghai also wants the receipt of the renewal.',
    },
    caughtBy: { topics: ['identity-document-validity'] },
    cites: ['huawei-filing-knowledge-base', 'clzkj-shanghai-rules', 'renwen-shanghai-rules'],
  },
  {
    id: 'principal-document-expires-soon',
    kind: 'documents',
    stages: ['provider'],
    reason: {
      zh: '营业执照剩余有效期太短，上海要求一年以上。',
      en: 'Too little is left of the licence’s validity: Shanghai asks for more than a year.',
    },
    remedy: { zh: '到登记机关延长期限后再提交。', en: 'Have the term extended at the registry, then submit.' },
    caughtBy: { topics: ['principal-document-validity'] },
    cites: ['tencent-shanghai-requirements', 'wechat-community-filing-guide'],
  },
  {
    id: 'document-number-wrong',
    kind: 'documents',
    stages: ['provider'],
    reason: {
      zh: '主办单位证件号码有误，常见的是填了旧的注册号。',
      en: 'The principal’s document number is wrong, often the number of an old licence.',
    },
    remedy: {
      zh: '改为 18 位统一社会信用代码；备案里仍是旧号的，按本省做法先填备案中的号码并附新证。',
      en: 'Give the unified social credit code of 18 characters; where the record still has the old number, enter that one with the new scan, as the province wants it.',
    },
    caughtBy: { topics: ['principal-document-number'], numbers: ['credit-code', 'organisation-code'] },
    cites: ['huawei-filing-knowledge-base', 'tencent-principal-information'],
  },
  {
    id: 'document-type-unfit',
    kind: 'documents',
    stages: ['provider'],
    reason: {
      zh: '证件类型不适合该主办单位性质，例如在广东用医疗机构执业许可证。',
      en: 'The type of document does not suit the nature of the principal, such as a medical licence in Guangdong.',
    },
    remedy: { zh: '改用清单所列的证件。', en: 'Show a document of the list.' },
    caughtBy: { topics: ['document-fits-nature'] },
    cites: ['tencent-materials-list', 'tencent-guangdong-requirements'],
  },
  {
    id: 'seal-missing',
    kind: 'documents',
    stages: ['provider'],
    reason: { zh: '个体工商户或工作室没有公章。', en: 'A sole proprietor or studio has no seal.' },
    remedy: {
      zh: '刻制公章后提交；本省允许的，改按个人备案。',
      en: 'Have a seal made; where the province allows it, file as an individual instead.',
    },
    caughtBy: { topics: ['seal'] },
    cites: ['tencent-zhejiang-requirements', 'huawei-topic-page-4'],
  },
])
