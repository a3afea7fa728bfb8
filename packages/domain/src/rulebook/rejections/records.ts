/** 备案记录退回 Reasons that lie in what is on record already, or in the procedure that was chosen. */
import { rejections } from '../rejection.ts'

export const recordRejections = rejections([
  {
    id: 'filed-in-another-province',
    kind: 'record-exists',
    stages: ['provider'],
    reason: {
      zh: '主体已在其他省份通过别的平台备案。',
      en: 'The principal is already filed in another province, on another platform.',
    },
    remedy: {
      zh: '在原平台变更省份，或注销后在本省重新备案。',
      en: 'Change the province there, or cancel that filing and file anew here.',
    },
    caughtBy: { topics: ['number-of-the-province'] },
    cites: ['wechat-community-filing-guide'],
  },
  {
    id: 'wrong-procedure-chosen',
    kind: 'wrong-procedure',
    stages: ['provider'],
    reason: {
      zh: '备案类型选错，例如该办接入却选了首次备案。',
      en: 'The wrong procedure was chosen, such as a first filing in place of an access filing.',
    },
    remedy: {
      zh: '核对并更正主体名称和证件号码，由系统重新判断备案类型。',
      en: 'Correct the principal’s name and document number, so that the system detects the procedure anew.',
    },
    caughtBy: { topics: ['principal-not-filed-yet', 'principal-on-record', 'domain-name-not-filed-yet'] },
    cites: ['huawei-filing-knowledge-base', 'inspur-reject-reasons'],
  },
  {
    id: 'record-exists',
    kind: 'record-exists',
    stages: ['ministry-system'],
    reason: {
      zh: '提示“备案已存在”：主体已在别处备案。',
      en: '“Record exists”: the principal is already filed elsewhere.',
    },
    remedy: {
      zh: '改办新增服务、新增接入或变更，证件与原备案用同一种。',
      en: 'Add a service or an access, or change the filing, with the same document as before.',
    },
    caughtBy: { topics: ['principal-not-filed-yet'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'empty-shell-left',
    kind: 'empty-shell',
    stages: ['ministry-system'],
    reason: {
      zh: '主体名下没有任何服务，是空壳主体。',
      en: 'The principal is an empty shell: on record, without any service.',
    },
    remedy: {
      zh: '先注销空壳主体再重新备案，约 5 个工作日；有 11 个省份可直接新增。',
      en: 'Cancel it first, which takes about five working days, then file anew; eleven provinces let it add a service at once.',
    },
    caughtBy: { topics: ['empty-shell'] },
    cites: ['huawei-filing-knowledge-base', 'tencent-empty-principal'],
  },
  {
    id: 'access-data-differ',
    kind: 'access',
    stages: ['provider'],
    reason: {
      zh: '接入备案填写的名称、电话或证件与原备案不同。',
      en: 'Name, phone or document of the access filing differ from the record.',
    },
    remedy: {
      zh: '先到原接入商变更备案，再办接入；或注销后重新新增。',
      en: 'Change the record at the old provider first; or cancel the service and add it anew.',
    },
    caughtBy: { topics: ['record-matches-for-access'] },
    cites: ['tencent-filing-documents'],
  },
])
