/** beian footer check: the filing numbers of pages, files, folders and addresses, and what is wrong with them. */
import { provinceIds } from '@beian/domain/vocabulary'
import type { Result } from '../footer/check.ts'
import { numberOption } from '../footer/expected.ts'
import { isMisuse } from '../input/questions.ts'
import { type Exit, verb } from '../verb.ts'

export default verb({
  usage: 'FILE|DIR|URL…',
  about: {
    zh: '检查页面和模板里的备案号：有没有、写得对不对、链接到哪里、公安链接里的数字是否与编号一致、是否被隐藏。文件夹里逐页检查，首页（index.html）才要求必须有号码。- 为从标准输入读一个页面；没有参数时标准输入一行一个路径或网址（例如改动过的文件），其中也只有 index.html 必须有号码。网址只在写明时才访问，不执行页面里的任何东西。有拦截级问题时退出码为 1，有页面读不了时为 2。',
    en: 'Checks the numbers on pages and in templates: whether they are there, right, linked and to where, whether the link of the police carries the digits of the number, whether they are hidden. In a folder every page is checked; only its index.html must have a number. - reads one page from standard input; without arguments standard input names one path or address a line (changed files, say), of which again only index.html must have a number. An address is visited only when named, and nothing on a page is executed. Exits 1 where something blocks, 2 where a page could not be read.',
  },
  options: {
    number: numberOption,
    province: { value: 'ID', choices: provinceIds, about: { zh: '主体所在省份', en: 'the principal’s province' } },
    form: {
      value: 'FORM',
      choices: ['service', 'principal'],
      about: {
        zh: '应展示服务号还是主体号；默认按该省规定',
        en: 'which number is to be shown; by default as the province says',
      },
    },
    format: {
      value: 'FORMAT',
      choices: ['text', 'json', 'sarif', 'junit'],
      about: { zh: '输出格式', en: 'the format of the report' },
    },
    'every-page': { about: { zh: '每个 HTML 页面都必须有号码', en: 'every HTML page must have a number' } },
    'max-bytes': {
      value: 'N',
      about: { zh: '单页大小上限；默认 8388608', en: 'the largest page; 8388608 by default' },
    },
    timeout: {
      value: 'SECONDS',
      about: { zh: '取一个网页的时限；默认 15', en: 'how long fetching a page may take; 15 by default' },
    },
    'allow-private': { about: { zh: '允许访问内部网络地址', en: 'visit private addresses too' } },
    quiet: { about: { zh: '不显示进度', en: 'show no progress' } },
  },
  examples: [
    {
      command: 'footer check - --number 京ICP备18003096号-3',
      input:
        '<!doctype html><title>x</title><footer><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a></footer>',
      shows: { zh: '一个页面，并说明正确的号码', en: 'one page, with the right number told' },
    },
    {
      command: 'footer check - --json',
      input: '<!doctype html><footer><a href="http://www.miitbeian.gov.cn">京ICP备18003096号-3</a></footer>',
      shows: { zh: '早已失效的链接', en: 'a link that has been dead for years' },
    },
  ],
  async run(call) {
    const { checkAll } = await import('../footer/check-all.ts')
    const checked = await checkAll(call)
    if (isMisuse(checked)) return call.misuse(checked)
    let exit: Exit = 0
    for await (const result of checked.results) {
      exit = gravest(exit, result)
      await checked.report.page(result)
    }
    await checked.report.end()
    return exit
  },
})

/** That something blocks is the graver news. */
function gravest(exit: Exit, { checked, problem }: Result): Exit {
  if (exit === 1 || checked?.findings.some(({ severity }) => severity === 'block')) return 1
  return problem === null ? exit : 2
}
