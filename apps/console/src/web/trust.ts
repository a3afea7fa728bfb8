/**
 * The policy under which pages may make elements from markup: Solid's compiled templates are the only such markup, and a
 * template never carries a script, a handler or a frame. Anything else is refused, even if a mistake of ours let it in.
 */
const active = /<\s*(script|iframe|object|embed|base|meta|link|style)\b|\son\w+\s*=|javascript:|srcdoc/i

/** The markup itself, or undefined when something in it would run. */
export function inertMarkup(markup: string): string | undefined {
  return active.test(markup) ? undefined : markup
}

type Policies = {
  createPolicy(name: string, rules: { createHTML(markup: string): string | undefined }): unknown
}

export function trustTemplatesOnly(policies: Policies | undefined): void {
  policies?.createPolicy('default', { createHTML: inertMarkup })
}

trustTemplatesOnly((globalThis as { trustedTypes?: Policies }).trustedTypes)
