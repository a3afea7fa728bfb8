/** 名物 Papers, names, addresses and numbers that are asked for or shown. */
import { terms } from './term.ts'

export const thingTerms = terms([
  {
    id: 'domain-name',
    term: { zh: '域名', en: 'Domain name' },
    means: {
      zh: '备案认的是注册的那一级，例如 example.cn，不是 www.example.cn。',
      en: 'In a filing, the name as it was registered: example.cn, not www.example.cn.',
    },
    topics: ['registrable-domain-name', 'one-domain-name-per-service'],
  },
  {
    id: 'domain-name-suffix',
    term: { zh: '域名后缀', en: 'Suffix' },
    also: ['后缀'],
    means: {
      zh: '域名最后的部分，如 .cn、.com；不是每一种都能备案。',
      en: 'The end of a domain name, such as .cn or .com; not all can be filed.',
    },
    topics: ['domain-name-suffix', 'public-body-suffix'],
  },
  {
    id: 'domain-name-holder',
    term: { zh: '域名持有者', en: 'Holder of a domain name' },
    also: ['持有者'],
    means: {
      zh: '注册商登记的域名所有人；可以是谁，全国和各省有不同说法。',
      en: 'Who holds the name by the registrar’s record. Who may be that, nation and provinces say differently.',
    },
    topics: ['domain-name-holder', 'domain-name-data-match'],
  },
  {
    id: 'service-name',
    term: { zh: '服务名称', en: 'Name of the service' },
    also: ['网站名称'],
    means: {
      zh: '备案里给网站、App 等起的名字，不必与公司名相同，但有不能用的字词。',
      en: 'What a website or App is called in the filing. It need not be the company’s name, but some words are refused.',
    },
    topics: ['service-name', 'service-name-words'],
  },
  {
    id: 'remark',
    term: { zh: '备注', en: 'Remark' },
    means: {
      zh: '备案信息里的一栏，用来说明服务做什么；有的省份规定最少字数。',
      en: 'A field of the filing that tells what the service does; some provinces ask for a length.',
    },
    topics: ['service-remark', 'service-remark-length'],
  },
  {
    id: 'commitment-letter',
    term: { zh: '承诺书', en: 'Letter of commitment' },
    means: {
      zh: '主办单位或负责人签署的保证，各省样式不同。',
      en: 'A pledge that the principal or a person in charge signs; provinces have their own forms.',
    },
    topics: ['commitment-letters', 'personal-pledge'],
  },
  {
    id: 'authorisation-letter',
    term: { zh: '授权书', en: 'Letter of authorisation' },
    means: {
      zh: '单位授权某人担任负责人的书面材料。',
      en: 'The paper by which an organisation puts somebody in charge.',
    },
    topics: ['principal-authorisation-letter', 'service-authorisation-letter'],
  },
  {
    id: 'service-code',
    term: { zh: '备案服务码', en: 'Service code' },
    also: ['服务码', '授权码'],
    means: {
      zh: '接入商随可备案的资源发的码，一台资源能用几次有限。',
      en: 'The code a provider gives with a resource that may be filed on; each serves a limited number of times.',
    },
    topics: ['server-resources', 'server-filings', 'resources-per-service'],
  },
  {
    id: 'emergency-phone',
    term: { zh: '应急电话', en: 'Emergency phone' },
    means: { zh: '手机之外的另一个联系号码。', en: 'A second number beside the mobile.' },
    topics: ['emergency-phone', 'emergency-phone-differs'],
  },
  {
    id: 'residence-permit',
    term: { zh: '居住证', en: 'Residence permit' },
    means: {
      zh: '外省人在当地居住的证明；个人在外省备案时，一些省份要它。',
      en: 'Proof that somebody from another province lives here; some provinces ask an individual for it.',
    },
    topics: ['residence-permit', 'individual-from-elsewhere'],
  },
  {
    id: 'mini-program',
    term: { zh: '小程序', en: 'Mini-program' },
    means: {
      zh: '在微信等平台里运行的应用，经平台备案。',
      en: 'An application inside a platform such as WeChat, filed by way of the platform.',
    },
    topics: ['mini-program-filed-with-platform', 'mini-program-number-shown'],
  },
  {
    id: 'app',
    term: { zh: 'App', en: 'App' },
    means: {
      zh: '手机等设备上的应用程序；也要备案，编号展示在应用里。',
      en: 'An application on a phone or other device. It is filed too, and shows its number inside.',
    },
    topics: ['app-before-going-live', 'app-number-shown', 'app-name'],
  },
  {
    id: 'interactive-service',
    term: { zh: '交互式服务', en: 'Interactive service' },
    also: ['论坛'],
    means: {
      zh: '让用户发布或交流的服务，如论坛；公安备案对它另有要求。',
      en: 'A service in which users post or talk to each other, such as a forum; the police filing asks more of it.',
    },
    topics: ['interactive-service', 'interactive-service-papers'],
  },
  {
    id: 'electronic-mark',
    term: { zh: '电子验证标识', en: 'Electronic mark' },
    means: {
      zh: '从前要放进网站指定目录的一个文件；现在的说法见所列规定。',
      en: 'A file that once had to be placed in a set folder of the site; for what is said of it today, see the rule.',
    },
    topics: ['electronic-mark'],
  },
])
