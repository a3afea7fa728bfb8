/** 各方 Who takes part. */
import { terms } from './term.ts'

export const partyTerms = terms([
  {
    id: 'principal',
    term: { zh: '主办单位', en: 'Principal' },
    also: ['主体'],
    means: {
      zh: '以自己的名义备案的单位或个人。付钱请人代办的客户，不一定就是主办单位。',
      en: 'The organisation or person in whose name a filing is made. The client who pays an agency need not be the principal.',
    },
    topics: ['principal-document', 'name-as-registered', 'individual-as-principal'],
  },
  {
    id: 'person-in-charge',
    term: { zh: '负责人', en: 'Person in charge' },
    also: ['主体负责人', '网站负责人'],
    means: {
      zh: '主体和每项服务各有一位，管局和接入商与之联系，须通过核验。',
      en: 'One for the principal and one for each service: whom administration and provider call, and who must be verified.',
    },
    topics: ['person-in-charge-position', 'same-person-in-charge', 'minimum-age'],
    not: ['legal-representative'],
  },
  {
    id: 'legal-representative',
    term: { zh: '法定代表人', en: 'Legal representative' },
    means: {
      zh: '登记证照上代表单位的人。能不能由别人担任主体负责人，各省说法不同。',
      en: 'The person who represents an organisation by its registration. Whether another may be in charge of the principal differs by province.',
    },
    topics: ['person-in-charge-position', 'foreign-legal-representative'],
    not: ['person-in-charge'],
  },
  {
    id: 'access-provider',
    term: { zh: '接入商', en: 'Access provider' },
    also: ['接入服务商', '服务商'],
    means: {
      zh: '把服务接入互联网的云厂商或机房，代主办单位在系统里提交备案，并先作初审。',
      en: 'The cloud or hosting company that connects a service to the internet. It submits the filing in the principal’s stead and reviews it first.',
    },
    topics: ['access-for-unfiled', 'provider-review', 'provider-account'],
  },
  {
    id: 'authority',
    term: { zh: '通信管理局', en: 'Communications administration' },
    also: ['管局'],
    means: {
      zh: '工信部在各省的通信主管机构，审核本省主体的备案。',
      en: 'The ministry’s telecoms authority of a province, which reviews the filings of that province’s principals.',
    },
    topics: ['province-of-the-principal', 'authority-decision', 'authority-review-time'],
  },
  {
    id: 'registrar',
    term: { zh: '域名注册商', en: 'Registrar' },
    also: ['注册商', '注册服务机构'],
    means: {
      zh: '为人注册域名的公司。备案用的域名，注册商要获得批准。',
      en: 'The company at which a domain name is registered. For a filing it must be an approved one.',
    },
    topics: ['approved-registrar', 'domain-name-verified'],
  },
  {
    id: 'sole-proprietor',
    term: { zh: '个体工商户', en: 'Sole proprietor' },
    means: {
      zh: '以个人或家庭登记的经营者。按企业还是按个人备案，各省不同。',
      en: 'A business registered by a person or family. Whether it files as an enterprise or as an individual differs by province.',
    },
    topics: ['sole-proprietor', 'document-fits-nature'],
  },
  {
    id: 'empty-shell',
    term: { zh: '空壳主体', en: 'Empty shell' },
    also: ['空壳'],
    means: {
      zh: '名下已经没有任何服务的备案主体。',
      en: 'A principal on record under whose name no service is left.',
    },
    topics: ['empty-shell', 'empty-shell-at-the-authority'],
  },
])
