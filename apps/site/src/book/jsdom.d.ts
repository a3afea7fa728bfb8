/** The little of jsdom that the law of the feeds needs. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options: { contentType: string })
    readonly window: { readonly document: Document }
  }
}
