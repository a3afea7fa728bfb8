/** 步骤 What happens on the way to a number, and afterwards. */
import { terms } from './term.ts'

export const stepTerms = terms([
  {
    id: 'access',
    term: { zh: '接入', en: 'Access' },
    also: ['新增接入'],
    means: {
      zh: '服务放在某家接入商的资源上。换一家或多用一家，要办新增接入，备案号不变。',
      en: 'That a service runs on a provider’s resources. With another or a further provider it is an added access, and the number stays.',
    },
    topics: ['which-filing', 'number-stays', 'service-open'],
  },
  {
    id: 'provider-review',
    term: { zh: '初审', en: 'Provider review' },
    means: {
      zh: '接入商收到备案后，先于管局作的核对。',
      en: 'The access provider’s own look at a filing, before the administration sees it.',
    },
    topics: ['provider-review'],
    not: ['authority-review', 'pre-trial'],
  },
  {
    id: 'authority-review',
    term: { zh: '管局审核', en: 'Authority review' },
    means: {
      zh: '通信管理局对备案的审核。法定期限和实际时长是两回事。',
      en: 'The communications administration’s review of a filing. The limit of the law and the time it takes are two things.',
    },
    topics: ['authority-decision', 'authority-review-time'],
  },
  {
    id: 'pre-trial',
    term: { zh: '预审', en: 'Pre-trial' },
    means: {
      zh: '有代办机构这样叫提交之前的一步。规定里没有这一步。',
      en: 'What some agencies call a step before submission. No rule knows it.',
    },
    topics: ['pre-trial'],
    not: ['provider-review'],
  },
  {
    id: 'sms-check',
    term: { zh: '短信核验', en: 'SMS check' },
    means: {
      zh: '提交管局之前，负责人收到短信，在系统里输入验证码。',
      en: 'Before a filing reaches the administration the persons in charge get a code by SMS and enter it in the system.',
    },
    topics: ['sms-check', 'sms-recipients', 'sms-attempts'],
  },
  {
    id: 'real-person-verification',
    term: { zh: '真实性核验', en: 'Real-person verification' },
    also: ['人脸', '电子化核验'],
    means: {
      zh: '核对负责人就是证件上的本人，如今多用人脸，在接入商的 App 或小程序里完成。',
      en: 'That a person in charge is the one on the document; today mostly by a live face in the provider’s app.',
    },
    topics: ['real-person-verification', 'verification-advice'],
    not: ['domain-name-verification', 'sms-check'],
  },
  {
    id: 'domain-name-verification',
    term: { zh: '域名实名认证', en: 'Verification of a domain name' },
    also: ['实名认证', '实名'],
    means: {
      zh: '注册商核实域名持有者的身份；资料要过几天才同步到主管部门。',
      en: 'The registrar’s check of who holds a domain name. Its data take days to reach the ministry.',
    },
    topics: ['domain-name-verified', 'domain-name-data-match', 'domain-name-data-wait'],
    not: ['real-person-verification'],
  },
  {
    id: 'curtain-photograph',
    term: { zh: '幕布照片', en: 'Curtain photograph' },
    also: ['幕布'],
    means: {
      zh: '从前负责人在接入商的幕布前拍的照片；已由电子化核验取代。',
      en: 'A photograph of the person in charge before a provider’s backdrop, as it used to be; electronic verification has taken its place.',
    },
    topics: ['curtain-photograph'],
    not: ['real-person-verification'],
  },
  {
    id: 'cancellation',
    term: { zh: '注销', en: 'Cancellation' },
    also: ['取消接入'],
    means: {
      zh: '撤掉备案：注销一项服务、注销整个主体；只从一家接入商撤出，叫取消接入。',
      en: 'Taking a record away: of one service, or of the principal with all. Leaving one provider alone is a cancelled access.',
    },
    topics: ['cancellation-is-final', 'services-go-too', 'last-access'],
  },
  {
    id: 'annual-report',
    term: { zh: '年报', en: 'Annual report' },
    means: {
      zh: '许可证持有者每年要报的情况。备案没有这一项。',
      en: 'What the holder of a licence reports every year. A filing has none.',
    },
    topics: ['licence-annual-report-window', 'annual-report-missed'],
  },
])
