/** What people ask, and where they find the answer: words for the search, or one click on the first page. */
import type { Text } from '@beian/domain/vocabulary'
import * as to from '../src/addresses.ts'

export type Answered = {
  /** As it stands on the first page. */
  readonly asked: Text
  /** What one would type instead. */
  readonly words: Text
  /** The page that answers. */
  readonly at: to.Localised
  /** The sentence that does. */
  readonly answer: Text
}

export const tenQuestions: readonly Answered[] = [
  {
    asked: { zh: '只能在本地备案，还是哪个省都行？', en: 'My own district, or any province?' },
    words: { zh: '哪个省份', en: 'which province file' },
    at: to.rule('province-of-the-principal'),
    answer: {
      zh: '单位在证件住所所在省份备案，不能选其他省份。',
      en: 'An organisation files in the province of the address on its document, and cannot choose another.',
    },
  },
  {
    asked: { zh: '有几个域名，要备几次？', en: 'Several domain names: how many filings?' },
    words: { zh: '几个域名', en: 'several domain names' },
    at: to.rule('one-domain-name-per-service'),
    answer: { zh: '一个网站只能备 1 个域名。', en: 'One website is filed with 1 domain name.' },
  },
  {
    asked: { zh: '预审和正式申请能同时办吗？', en: 'Can pre-trial and application run at once?' },
    words: { zh: '预审', en: 'pre-trial' },
    at: to.rule('pre-trial'),
    answer: { zh: '没有单独的“预审”', en: 'There is no “pre-trial” of its own' },
  },
  {
    asked: { zh: '外国人能当负责人吗？', en: 'Can a foreigner be in charge?' },
    words: { zh: '护照', en: 'passport' },
    at: to.rule('accepted-identity-documents'),
    answer: {
      zh: '负责人证件限于居民身份证、护照',
      en: 'A person in charge shows one of: resident identity card, passport',
    },
  },
  {
    asked: { zh: '要等多久？', en: 'How long does it take?' },
    words: { zh: '从头到尾', en: 'how long filing' },
    at: to.rule('filing-time-in-all'),
    answer: {
      zh: '法定的只有管局的 20 个工作日',
      en: 'Only the authority has a limit, twenty working days.',
    },
  },
  {
    asked: { zh: '要花多少钱？', en: 'What does it cost?' },
    words: { zh: '备案 交费', en: 'filing cost' },
    at: to.rule('official-fee'),
    answer: { zh: '备案本身不收费', en: 'The filing itself costs nothing' },
  },
  {
    asked: { zh: '我可以自己办吗，要找代办吗？', en: 'Can I do it myself, without an agency?' },
    words: { zh: '代办机构 自己办', en: 'do it myself agency' },
    at: to.agencies,
    answer: {
      zh: '没有要求通过代办机构办理的规定',
      en: 'no rule that asks for an agency',
    },
  },
  {
    asked: { zh: 'App 也要备案吗？', en: 'Does my App need it too?' },
    words: { zh: 'App 何时备案', en: 'when App filed' },
    at: to.rule('app-before-going-live'),
    answer: { zh: '先备案，后上线', en: 'filed before it goes live.' },
  },
  {
    asked: { zh: '开网店要许可证吗？', en: 'Does my online shop need the licence?' },
    words: { zh: '网店', en: 'selling own goods' },
    at: to.rule('commercial-or-not'),
    answer: {
      zh: '在自己的网店销售自己的商品，是销售渠道的延伸，只需备案。',
      en: 'Selling your own goods in your own shop extends a sales channel: a filing is enough.',
    },
  },
  {
    asked: { zh: '页脚的备案号链接到哪里？', en: 'Where does the number in the footer link to?' },
    words: { zh: '备案号 链接', en: 'does number link' },
    at: to.rule('footer-link-shown'),
    answer: {
      zh: '首页的备案号须链接到工信部备案系统',
      en: 'The number on the home page links to the ministry’s filing system',
    },
  },
]
