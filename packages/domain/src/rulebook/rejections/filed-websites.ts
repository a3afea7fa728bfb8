/** 已备案网站退回 Reasons that lie in websites already filed: providers and authorities look at them first. */
import { rejections } from '../rejection.ts'

export const filedWebsiteRejections = rejections([
  {
    id: 'filed-website-unreachable',
    kind: 'filed-websites',
    stages: ['authority'],
    reason: { zh: '名下已备案的网站打不开。', en: 'A website the principal has on record cannot be reached.' },
    remedy: {
      zh: '恢复访问；不再使用的，先注销备案。',
      en: 'Open it again; where it is no longer used, cancel its filing first.',
    },
    caughtBy: { topics: ['filed-sites-reachable'] },
    cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
  },
  {
    id: 'footer-number-wrong',
    kind: 'filed-websites',
    stages: ['authority'],
    reason: {
      zh: '已备案网站首页没有挂备案号，或备案号有误。',
      en: 'The home page of a filed website shows no filing number, or a wrong one.',
    },
    remedy: {
      zh: '在首页底部中央挂出正确的备案号并加链接；广东挂不带序号的主体备案号，其他省份挂网站备案号。',
      en: 'Show the right number, linked, at the bottom centre of the home page: in Guangdong the principal’s number without suffix, elsewhere the website’s.',
    },
    caughtBy: { topics: ['filed-sites-show-number', 'footer-number-shown'], numbers: ['filing-number'] },
    cites: ['tencent-filing-documents', 'huawei-after-approval'],
  },
  {
    id: 'footer-link-wrong',
    kind: 'filed-websites',
    stages: ['authority'],
    reason: {
      zh: '备案号没有链接，或链接的地址不对。',
      en: 'The filing number is not linked, or the link leads elsewhere.',
    },
    remedy: { zh: '链接到 https://beian.miit.gov.cn/。', en: 'Link it to https://beian.miit.gov.cn/.' },
    caughtBy: { topics: ['footer-link-shown', 'filed-sites-show-number'] },
    cites: ['huawei-after-approval'],
  },
  {
    id: 'police-number-wrong',
    kind: 'filed-websites',
    stages: ['authority'],
    reason: {
      zh: '首页没有公安备案号，或公安备案号有误。',
      en: 'The home page shows no public-security number, or a wrong one.',
    },
    remedy: {
      zh: '在首页底部挂出正确的公安备案号；尚未办理的，开通后 30 日内办理。',
      en: 'Show the right number at the foot of the home page; where there is none, file within 30 days of opening.',
    },
    caughtBy: { numbers: ['public-security-number'] },
    cites: ['huawei-after-approval'],
  },
  {
    id: 'resolves-elsewhere',
    kind: 'access',
    stages: ['provider'],
    reason: {
      zh: '网站解析到境外或其他 IP，或没有解析记录。',
      en: 'The website resolves to an address abroad or another one, or has no record.',
    },
    remedy: {
      zh: '把解析改回备案的 IP；IP 确已更换的，变更接入信息。',
      en: 'Point it to the filed IP address; where the address has really changed, change the access on record.',
    },
    caughtBy: { topics: ['resolves-to-filed-address'] },
    cites: ['huawei-filing-knowledge-base'],
  },
])
