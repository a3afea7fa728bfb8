/**
 * 各语言的引号规则 One way of writing a text as a value for each language that a snippet is pasted into. Whatever the text is, the value
 * begins and ends where it should: nothing is put into a configuration by hand.
 */

/** JavaScript and JSON, also inside a script element: no end tag, no line separator, no lone surrogate. */
export function quoteScript(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[<\u2028\u2029\u007f-\u009f\ufeff]/g, escaped)
}

/** A double-quoted scalar of YAML: JSON's escapes are YAML's. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    escaped,
  )
}

/** A single-quoted string of PHP, which knows two escapes. A null byte would be taken literally, so it is dropped. */
export function quotePhp(text: string): string {
  return `'${text.replace(/\0/g, '').replace(/[\\']/g, String.raw`\$&`)}'`
}

/** A single-quoted string of nginx. A dollar cannot be escaped there: markup writes it as an entity, anything else drops it. */
export function quoteNginx(markup: string): string {
  return `'${markup
    .replaceAll('$', '&#36;')
    .replace(/[\0\r\n]/g, ' ')
    .replace(/[\\']/g, String.raw`\$&`)}'`
}

/** Text as one line, for places that know no markup. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
