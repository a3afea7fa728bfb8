/** The words of the tools, of the first page and of the page about this site, in English. */
import { lower } from './english.ts'
import { numberWords } from './number.ts'
import type { ToolsText } from './zh.tools.ts'

export const enTools: ToolsText = {
  snippet: {
    title: 'Footer snippet',
    lead: 'Paste your numbers, get the code for your footer. Nothing leaves this page.',
    formats: 'Formats',
    example: 'Example',
    where: 'Where to paste it',
    maker: 'Make it with your numbers',
    noScript:
      'The maker needs scripts. Without them, take an example from the pages of the formats below and put in your numbers.',
    carries: 'Can carry',
    can: 'What else this format can do',
    style: 'Where classes are used, add these rules to your own stylesheet',
    check: 'Once it is pasted, check your page',
    onHost: (host, numbers) => `${host} with ${numbers}`,
  },
  check: {
    title: 'Check a footer',
    lead: 'Paste your page and see whether its filing, licence and public-security numbers are written right and lead where they should. Nothing is sent anywhere.',
    noScript:
      'The check needs scripts. Without them, use the command beian footer check page.html, or go through the list below.',
    looked: 'What is looked at',
    list: [
      'Whether the home page shows a filing number at all, and none left over from an example or made in fun.',
      'How a number is written: the mark of the province, a missing 号, full-width letters, line breaks, numbers run together.',
      'Links: filing numbers to beian.miit.gov.cn, public-security numbers to beian.mps.gov.cn; old and dead addresses, the two systems mixed up, links to oneself or to other sites.',
      'Whether the digits in the public-security link are those of the number shown, and where the badge comes from.',
      'Whether a number is hidden, stands only in a comment or a script, or is linked only in part.',
      'Once you tell us your numbers: whether the page shows somebody else’s, or those of another site of yours.',
      'Whether the province wants the principal’s number or the website’s.',
    ],
    known:
      'What cannot be seen is called “cannot tell”: numbers that a template or a script puts in are checked on the page that is put out.',
    make: 'No footer yet? Make one',
  },
  number: numberWords.en,
  about: {
    title: 'About this site',
    notAdvice: 'Not legal advice',
    notAdviceText:
      'This site puts published rules and practice in order, as a help for those who file. It is no legal advice and replaces no answer of an authority, an access provider or a lawyer. Provinces change their practice: ask your access provider before you submit.',
    notMinistry: 'Not the ministry',
    notMinistryText:
      'We have nothing to do with the Ministry of Industry and Information Technology, the communications administrations or the police. Nothing is filed here and nothing is charged. Access providers submit filings free of charge; the official systems are beian.miit.gov.cn and beian.mps.gov.cn.',
    how: 'How the text comes about',
    howText:
      'Every statement is one sentence with its standing, our confidence in it, its start and its sources. Where nobody has looked, the page says so instead of passing off the national answer. Where sources contradict each other, both stand.',
    errors: 'If you find an error',
    errorsText:
      'Tell us which page, which sentence, and on what you rely (an address and a date help most). A correction keeps the former sentence and its day.',
    errorsAt: 'Write to: ',
    errorsNone: 'No address is configured for this site; please raise it in the source repository.',
    privacy: 'Privacy',
    privacyText:
      'No cookies, no counting, no request to anybody else. The maker and the number reader run in your browser alone.',
    licences: 'Licences',
    licencesText:
      'Code under the MIT licence; the rules as data under CC\u00a0BY\u00a04.0: name “China ICP, rule by rule” and the date.',
  },
  home: {
    find: 'What do I need?',
    findLead: 'Say who you are, then answer seven more questions at most.',
    noQuestions: 'Rather not answer? All on one page',
    asked: 'What people ask',
    start: 'Start here',
    startLead: 'There are three systems. For each: how you enter it, and what may follow.',
    naturesLead: (procedure) => `Choose what you are to see what the ${lower(procedure)} asks:`,
    natures: 'Who you are',
    provinces: 'Where you are',
    tools: 'Tools',
    shelf: 'What is on this shelf',
    topics: 'questions',
    statements: 'statements',
    sources: 'sources',
    own: 'provinces with answers of their own',
  },
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page was renamed.',
}
