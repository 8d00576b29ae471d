/** How the report looks on a screen and on A4. */
export const htmlStyle = `
:root{--error:#b3261e;--warning:#9a6700;--note:#3f6293;--good:#1a7f37;--line:#d0d7de;--quiet:#57606a}
body{font:15px/1.65 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;margin:0 auto;max-width:62rem;padding:1.5rem;color:#1f2328}
h1{font-size:1.6rem}h2{font-size:1.25rem;border-bottom:2px solid var(--line);padding-bottom:.3rem;margin-top:2.2rem}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
table{border-collapse:collapse;margin:.4rem 0;max-width:100%;display:block;overflow-x:auto}
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top}th{background:#f6f8fa;font-weight:600;word-break:keep-all}td{overflow-wrap:anywhere}
td.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
article{border-left:4px solid var(--line);padding:.2rem 0 .2rem .9rem;margin:.9rem 0;break-inside:avoid}
article.error{border-color:var(--error)}article.warning{border-color:var(--warning)}article.note{border-color:var(--note)}
.badge{font-size:.85em;font-weight:600;margin-right:.5rem}.error .badge{color:var(--error)}.warning .badge{color:var(--warning)}.note .badge{color:var(--note)}
.verdict{border:1px solid var(--line);border-left:6px solid var(--good);border-radius:4px;padding:.5rem .9rem;margin:.6rem 0}.verdict strong{font-size:1.1rem;margin-right:.9rem;color:var(--good)}
.verdict.error{border-left-color:var(--error)}.verdict.error strong,.count.error{color:var(--error)}.verdict.warning{border-left-color:var(--warning)}.verdict.warning strong,.count.warning{color:var(--warning)}.verdict.note{border-left-color:var(--note)}.verdict.note strong,.count.note{color:var(--note)}
.count{font-weight:600;margin-right:.8rem}
.outcomes{width:100%;height:12px;display:block}.holds{fill:#2da44e}.rounding{fill:#8ddb9f}.broken{fill:var(--error)}.insufficientData{fill:#afb8c1}
.legend{font-size:.85rem;color:var(--quiet)}.key{margin-right:1.2rem}.key::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.35em}
.key.holds::before{background:#2da44e}.key.rounding::before{background:#8ddb9f}.key.broken::before{background:var(--error)}.key.insufficientData::before{background:#afb8c1}
.chart th{font-weight:400;background:none;max-width:16rem}.chart thead th{font-weight:600;background:#f6f8fa}.chart td:empty{border:0}.bars{min-width:14rem;width:40%;padding:0}.bars svg{display:block;width:100%;height:1.5rem}.axis{fill:#56616f}.mark{fill:#1f2328}.colour{width:.7em;height:.7em;margin-right:.35em}.chart+.legend .key::before{content:none}
.place{color:var(--quiet);font-size:.9em}mark{background:#ffe28a;padding:0 .15rem;outline:2px solid #d4a72c}p{margin:.25rem 0}
details{color:var(--quiet);font-size:.9em}summary{cursor:pointer}
@page{size:A4;margin:15mm}
@media print{body{max-width:none;padding:0;font-size:10pt}a{color:inherit;text-decoration:none}table{display:table;font-size:8.5pt}thead{display:table-header-group}tr{break-inside:avoid}h2,h3,summary{break-after:avoid}*{print-color-adjust:exact}article details::details-content{content-visibility:visible;display:block}}
`
