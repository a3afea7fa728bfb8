/** 书面材料退回 Reasons that lie in letters and proposals. */
import { rejections } from '../rejection.ts'

export const letterRejections = rejections([
  {
    id: 'service-letter-missing',
    kind: 'letters',
    stages: ['provider'],
    reason: {
      zh: '网站负责人不是法定代表人，没有交授权书。',
      en: 'The person in charge of the service is not the legal representative, and the letter of authorisation is missing.',
    },
    remedy: {
      zh: '上传授权书，法定代表人签字并盖公章。',
      en: 'Upload the letter, signed by the legal representative and sealed.',
    },
    caughtBy: { topics: ['service-authorisation-letter'] },
    cites: ['tencent-materials-list'],
  },
  {
    id: 'letter-date-wrong',
    kind: 'letters',
    stages: ['provider'],
    reason: {
      zh: '承诺书或授权书的日期晚于提交日，或超过三个月。',
      en: 'A letter is dated after the submission, or is older than three months.',
    },
    remedy: {
      zh: '重新签署，日期写提交当天或之前三个月内。',
      en: 'Have it signed anew, dated on the day of submission or within the three months before.',
    },
    caughtBy: { topics: ['letters-date'] },
    cites: ['tencent-filing-documents'],
  },
  {
    id: 'construction-plan-missing',
    kind: 'letters',
    stages: ['provider'],
    reason: {
      zh: '网站数量达到本省的界限，没有交建设方案书。',
      en: 'The number of services reaches the province’s threshold, and no construction plan was handed in.',
    },
    remedy: {
      zh: '附建设方案书：江苏单位 30 个、个人 10 个起，上海 30 个，广东单位 31 个、个人 5 个，重庆 35 个和 5 个，湖南 2 个，广西个人 4 个。',
      en: 'Add a construction plan: from 30 services of an organisation and 10 of an individual in Jiangsu, 30 in Shanghai, 31 and 5 in Guangdong, 35 and 5 in Chongqing, 2 in Hunan, 4 of an individual in Guangxi.',
    },
    caughtBy: { topics: ['construction-plan'] },
    cites: ['tencent-material-templates', 'huawei-authority-requirements', 'tencent-jiangsu-requirements'],
  },
  {
    id: 'name-change-letter-missing',
    kind: 'letters',
    stages: ['provider'],
    reason: {
      zh: '单位名称有变更，没有交登记机关的更名函。',
      en: 'The principal’s name changed, and the registry’s letter is missing.',
    },
    remedy: {
      zh: '到登记机关开具更名函，写明原名称和现名称。',
      en: 'Obtain the registry’s letter with the old and the new name.',
    },
    caughtBy: { topics: ['name-change-letter', 'name-change-letter-on-access'] },
    cites: ['tencent-change-information'],
  },
])
