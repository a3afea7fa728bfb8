/** The little of jsdom that the law of the web component needs; its own types would bring the browser's into the domain. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { readonly url: string; readonly runScripts: 'outside-only' })
    readonly window: {
      eval(script: string): void
      readonly document: { querySelector(selector: string): { readonly innerHTML: string } | null }
    }
  }
}
