/** How the file looks, on a screen in light and dark, and on paper. */
export const HTML_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 0.25rem; font-size: 1.3rem; line-height: 1.3; overflow-wrap: anywhere; }
h3, h4, h5, h6 { margin: 1.25rem 0 0.25rem; font-size: 1.05rem; line-height: 1.3; }
article { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid #8886; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0 0 0.75rem; padding: 0; list-style: none; }
.task { margin-inline-start: -1.3rem; list-style: none; }
.when { margin: 0.25rem 0 0; }
.when, .facts { color: light-dark(#595959, #b0b0b0); font-size: 0.85rem; overflow-wrap: anywhere; }
.body { overflow-wrap: anywhere; }
.body > :first-child { margin-top: 0; }
p, ul, ol, blockquote, pre, table { margin: 0.6rem 0; }
ul, ol { padding-inline-start: 1.5rem; }
blockquote { padding-inline-start: 0.9rem; border-inline-start: 3px solid #8886; }
code, pre { font: 0.9em/1.45 ui-monospace, monospace; }
pre { padding: 0.6rem 0.8rem; border: 1px solid #8884; border-radius: 6px; white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.6rem; border: 1px solid #8886; }
hr { border: 0; border-top: 1px solid #8886; }
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; }
  body { font-size: 10.5pt; color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  .when, .facts { color: #444; }
  a { color: inherit; }
  h1, h2, h3, h4, h5, h6, .facts { break-after: avoid; }
  pre, blockquote, tr, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;
