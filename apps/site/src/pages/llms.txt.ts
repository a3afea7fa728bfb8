/** An index for language models: what this is, and where each guide, province and list stands as Markdown. */
import { provinces as allProvinces } from '@beian/domain/rulebook'
import type { Language } from '@beian/domain/vocabulary'
import * as to from '../addresses.ts'
import { checklistsOf, naturesOf } from '../book/readers.ts'
import { procedures } from '../book/shelf.ts'
import { abroad } from '../place.ts'
import { textIn } from '../text/index.ts'
import { nameOf } from '../text/naming.ts'

const markdown = (path: string) => abroad(`${path}index.md`)
const line = (title: string, path: string, says?: string) =>
  `- [${title}](${markdown(path)})${says === undefined ? '' : `: ${says}`}`

/** The checklists of a procedure by whom they are for; where provinces differ, each stands on a page of its own. */
function checklists(lang: Language): readonly string[] {
  const { data } = textIn(lang)
  return procedures.flatMap((procedure) => {
    const { readers, byProvince } = checklistsOf(procedure)
    return readers.map(({ id, natures }) => {
      const name = `${procedure.title[lang]} · ${nameOf(lang, natures, naturesOf(procedure))}`
      const example = byProvince
        ? data.oneAPlace(markdown(to.caseGuide(procedure.id, id, 'guangdong')(lang)))
        : undefined
      return line(name, to.natureGuide(procedure.id, id)(lang), example)
    })
  })
}

function part(lang: Language): string {
  const text = textIn(lang)
  const rooms = [
    [text.rule, to.rules],
    [text.dispute, to.disputes],
    [text.rejection, to.rejections],
    [text.fee, to.fees],
    [text.source, to.sources],
  ] as const
  return [
    `## ${text.guide.title} (${lang})`,
    '',
    ...procedures.map(({ id, title, summary }) => line(title[lang], to.guide(id)(lang), summary[lang])),
    '',
    `## ${text.data.checklists} (${lang})`,
    '',
    ...checklists(lang),
    '',
    `## ${text.province.title} (${lang})`,
    '',
    ...allProvinces.map(({ id, fullName }) => line(fullName[lang], to.province(id)(lang))),
    '',
    `## ${text.nav.reference} (${lang})`,
    '',
    ...rooms.map(([{ title, lead }, address]) => line(title, address(lang), lead)),
    '',
  ].join('\n')
}

const { site, foot, data } = textIn('en')
const book = `- [${data.book}](${abroad(to.file('data/rulebook.json'))}): ${data.lead}\n- [${data.schema}](${abroad(to.file('data/rulebook.schema.json'))})`

export const GET = () =>
  new Response(
    `# ${site.name}\n\n> ${site.lead}\n\n${foot.not} ${foot.licences}\n\n## ${data.title}\n\n${book}\n\n${part('en')}\n${part('zh')}`,
  )
