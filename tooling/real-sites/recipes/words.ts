/** What the pages say: enough to be a page, nothing that looks like a number. */
export const title = '青石书店'
export const greeting = '欢迎来到青石书店：每周三、周六下午有读书会。'
/** A whole page around its body, as people write it by hand. */
export const pageOf = (body: string, head = '') =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n${head}</head>\n<body>\n${body}</body>\n</html>\n`
export const mainOf = `<main><h1>${title}</h1><p>${greeting}</p></main>\n`
