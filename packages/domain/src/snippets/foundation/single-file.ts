/** 单文件组件 The template of a Vue component: each variant under its own condition, or the elements alone. */
import { asksOf } from './component.ts'
import type { Footer } from './footer.ts'
import { templateDialect } from './markup-tree.ts'
import { markupOf } from './variants.ts'

/** The body of `<template>`; conditions are put on `<template v-if>`, which leaves no element behind. */
export function vueTemplateOf(footer: Footer): string {
  const variants = markupOf(footer, templateDialect)
  const [first] = variants
  if (asksOf(footer).length === 0 && first) return `<template>\n  ${first.markup}\n</template>\n`
  const chinese = footer.chineseOnly ? ['/^zh/i.test(lang)'] : []
  const lines = variants.map(({ host, markup }, index) => {
    const conditions = [...chinese, ...(host === null ? [] : [`host === '${host}'`])].join(' &amp;&amp; ')
    const directive = conditions === '' ? 'v-else' : `${index === 0 ? 'v-if' : 'v-else-if'}="${conditions}"`
    return `  <template ${directive}>${markup}</template>\n`
  })
  return `<template>\n${lines.join('')}</template>\n`
}
