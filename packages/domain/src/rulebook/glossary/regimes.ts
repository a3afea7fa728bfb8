/** 制度 What the filing, the licence and their numbers are called. */
import { terms } from './term.ts'

export const regimeTerms = terms([
  {
    id: 'icp-filing',
    term: { zh: '备案', en: 'ICP filing' },
    also: ['ICP 备案'],
    means: {
      zh: '网站、App 等服务在内地开通之前，通过接入商向通信管理局作的登记。得到的是编号，不是证书。',
      en: 'The registration of a website, App or other service with the communications administration, through the access provider, before it opens in the mainland. It yields a number, not a certificate.',
    },
    topics: ['needs-filing', 'filing-certificate', 'which-filing'],
    not: ['icp-licence', 'public-security-filing'],
  },
  {
    id: 'icp-licence',
    term: { zh: '经营许可证', en: 'ICP licence' },
    also: ['许可证', 'B25'],
    means: {
      zh: '经营性互联网信息服务的行政许可（增值电信业务 B25），由管局或工信部发给公司。备案不能代替它，它也不能代替备案。',
      en: 'The administrative licence for commercial internet information services (value-added telecoms class B25), issued to companies by the administration or the ministry. Neither replaces the filing nor is replaced by it.',
    },
    topics: ['commercial-or-not', 'licence-authority', 'licence-service-class', 'filing-before-licence'],
    not: ['icp-filing', 'edi-licence'],
  },
  {
    id: 'edi-licence',
    term: { zh: '在线数据处理与交易处理业务', en: 'EDI licence' },
    also: ['EDI', 'B21'],
    means: {
      zh: '增值电信业务 B21，俗称 EDI：让他人在平台上交易的，属于这一类，而不是 B25。',
      en: 'Value-added telecoms class B21, called EDI: where others trade on a platform it falls under this class, not under B25.',
    },
    topics: ['commercial-or-not', 'licence-service-class'],
    not: ['icp-licence'],
  },
  {
    id: 'public-security-filing',
    term: { zh: '公安联网备案', en: 'Public-security filing' },
    also: ['公安备案', '公安机关备案'],
    means: {
      zh: '服务开通之后向公安机关作的另一种备案，有自己的平台和编号，与 ICP 备案分开办。',
      en: 'A filing of its own with the police once a service is open, with its own platform and number, apart from the ICP filing.',
    },
    topics: ['police-filing', 'needs-police-filing', 'police-platform'],
    not: ['icp-filing'],
  },
  {
    id: 'filing-number',
    term: { zh: '备案号', en: 'Filing number' },
    also: ['主体备案号', '服务备案号', '网站备案号'],
    means: {
      zh: '备案通过后得到的编号。主体一个；每项服务再加“-1”“-2”这样的后缀。',
      en: 'The number that a filing yields: one for the principal, and for each service the same with a suffix such as “-1”.',
    },
    topics: ['footer-number', 'footer-number-form', 'number-of-each-site'],
  },
  {
    id: 'internet-information-service',
    term: { zh: '互联网信息服务', en: 'Internet information service' },
    means: {
      zh: '通过互联网向用户提供信息的服务；规定从这里开始适用。',
      en: 'A service that provides information to users over the internet: where it begins, the rules do.',
    },
    topics: ['internet-information-service', 'needs-filing'],
  },
  {
    id: 'prior-approval',
    term: { zh: '前置审批', en: 'Prior approval' },
    means: {
      zh: '某些内容在备案之前，要先由别的主管部门批准。',
      en: 'Approval that certain content needs from another authority before it is filed.',
    },
    topics: ['prior-approval', 'prior-approval-validity'],
  },
  {
    id: 'value-added-telecoms',
    term: { zh: '增值电信业务', en: 'Value-added telecommunications' },
    means: {
      zh: '电信业务目录里的一大类，B25、B21 都在其中；外商投资的规定也按它写。',
      en: 'The part of the telecoms catalogue to which B25 and B21 belong, and by which the rules on foreign investment are written.',
    },
    topics: ['licence-service-class', 'foreign-share', 'foreign-investment-rules'],
  },
])
