/** The door of the footer check. Its style is `@beian/snippet-maker/check.css`. */
export { FooterCheck, type FooterCheckProps } from './FooterCheck.tsx'
