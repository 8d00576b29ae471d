/** How the report looks on a screen and on A4. */
export const htmlStyle = `
:root{--error:#b3261e;--warning:#9a6700;--note:#3f6293;--line:#d0d7de}
body{font:15px/1.65 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;margin:0 auto;max-width:62rem;padding:1.5rem;color:#1f2328}
h1{font-size:1.6rem}h2{font-size:1.25rem;border-bottom:2px solid var(--line);padding-bottom:.3rem;margin-top:2.2rem}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
table{border-collapse:collapse;margin:.4rem 0;max-width:100%;display:block;overflow-x:auto}
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top}th{background:#f6f8fa;font-weight:600}
td.figure{text-align:right;font-variant-numeric:tabular-nums}
article{border-left:4px solid var(--line);padding:.2rem 0 .2rem .9rem;margin:.9rem 0;break-inside:avoid}
article.error{border-color:var(--error)}article.warning{border-color:var(--warning)}article.note{border-color:var(--note)}
.badge{font-size:.82rem;font-weight:600;margin-right:.5rem}.error .badge{color:var(--error)}.warning .badge{color:var(--warning)}.note .badge{color:var(--note)}
.place{color:#57606a;font-size:.9rem}mark{background:#fff3b0;padding:0 .15rem}p{margin:.25rem 0}
details{color:#57606a;font-size:.9rem}summary{cursor:pointer}
@page{size:A4;margin:15mm}@media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit;text-decoration:none}details{display:block}}
`
