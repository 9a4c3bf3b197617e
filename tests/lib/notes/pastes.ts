/** What programs put on the clipboard, shortened, and what should come of it. */
export const pastes = [
  {
    from: 'Google Docs',
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1b2c">
<h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Sync review</span></h1>
<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">Check the </span><span style="font-weight:700;white-space:pre-wrap;">keyables</span><span style="font-weight:400;white-space:pre-wrap;"> first, see </span><a href="https://help.example.com/sync" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">the article</span></a><span style="font-weight:400;">.</span></p>
<br />
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">One</span></p></li><ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-style:italic;font-weight:400;">Inside</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Two</span></p></li></ul>
<ul><li dir="ltr" role="checkbox" aria-checked="true" aria-level="1"><img src="data:image/png;base64,AA" alt="checked"><p role="presentation"><span>Done</span></p></li><li dir="ltr" role="checkbox" aria-checked="false"><img src="data:image/png;base64,AA"><p role="presentation"><span>Open</span></p></li></ul>
<div dir="ltr"><table style="border:none;"><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span style="font-weight:700;">Field</span></p></td><td><p dir="ltr"><span style="font-weight:700;">Rule</span></p></td></tr><tr><td><p dir="ltr"><span>ARR</span></p></td><td><p dir="ltr"><span>overwrite</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`,
    markdown: `# Sync review

Check the **keyables** first, see [the article](https://help.example.com/sync).

- One
  - _Inside_
- Two

* [x] Done
* [ ] Open

| **Field** | **Rule** |
| - | - |
| ARR | overwrite |`,
  },
  {
    from: 'Word',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB>
<!--StartFragment-->
<h2>Call with <i>Acme</i><o:p></o:p></h2>
<p class=MsoNormal>They said:<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>The sync is <b>slow</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>since March<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Nobody knows why<o:p></o:p></p>
<p class=MsoNormal>Next:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span></span><![endif]>Ask Anna</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span></span><![endif]>Write it down</p>
<!--EndFragment--></body></html>`,
    markdown: `## Call with _Acme_

They said:

- The sync is **slow**
  - since March
- Nobody knows why

Next:

1. Ask Anna
2. Write it down`,
  },
  {
    from: 'Gmail',
    html: `<div dir="ltr">Hi,<div><br></div><div>the <b>export</b>&nbsp;fails:</div><div><ol><li style="margin-left:15px">open it</li><li style="margin-left:15px">press&nbsp;<i>Run</i></li></ol></div><div><br></div><div>Best<br>Anna</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Ben &lt;<a href="mailto:ben@example.com">ben@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">Does it work?</div></blockquote></div></div>`,
    markdown: `Hi,

the **export** fails:

1. open it
2. press _Run_

Best\\
Anna

On Mon, Ben <<ben@example.com>> wrote:

> Does it work?`,
  },
  {
    from: 'a web page',
    html: `<article class="post"><h3 id="limits"><a href="#limits" aria-hidden="true"></a>Limits</h3>
  <p>
    At most <strong>500</strong> rows;
    see <a href="https://docs.example.com/limits?a=1&amp;b=2" onclick="track()">limits</a>.
  </p>
  <div class="highlight highlight-source-json"><pre>{ "a": 1 }
</pre></div>
  <img src="https://tracker.example.com/p.gif"><script>steal()</script>
  <ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" checked disabled> read it</li>
  </ul>
  <p style="display:none">hidden</p>
</article>`,
    markdown: `### Limits

At most **500** rows; see [limits](https://docs.example.com/limits?a=1&b=2).

\`\`\`
{ "a": 1 }
\`\`\`

- [x] read it`,
  },
];
