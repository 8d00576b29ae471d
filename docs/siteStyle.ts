/** How the site looks. */
export const siteStyle = `body{margin:0;color:#1c2430;font:16px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;display:grid;grid-template-columns:15rem minmax(0,1fr)}
nav{padding:1.2rem;background:#f5f7fa;min-height:100vh;display:flex;flex-direction:column;gap:.3rem}
nav a{color:#1c2430;text-decoration:none}nav a[aria-current]{font-weight:700}nav a:hover{text-decoration:underline}
nav .language{margin-top:1rem;color:#1b5cb8}
main{padding:1.2rem 2rem 4rem;max-width:60rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;border-bottom:1px solid #d5dbe3;margin-top:2rem}
a{color:#1b5cb8}pre{background:#f5f7fa;padding:.8rem;overflow-x:auto;font-size:.9rem;line-height:1.5}code{font-size:.92em}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.94rem}th,td{border:1px solid #d5dbe3;padding:.25rem .6rem;text-align:left;vertical-align:top}th{background:#f5f7fa}
img{max-width:100%}#search{font:inherit;padding:.3rem .6rem;width:min(24rem,100%)}#rules{list-style:none;padding:0}#rules li{padding:.15rem 0}
@media(max-width:48rem){body{display:block}nav{min-height:0;flex-direction:row;flex-wrap:wrap;gap:.3rem 1rem}main{padding:1rem}}
`

/** Shows the rules in which every word that was typed stands. */
export const searchScript = `const box = document.getElementById('search')
const items = [...document.querySelectorAll('#rules li')]
function search() {
  const words = box.value.toLowerCase().split(/\\s+/u).filter(Boolean)
  let many = 0
  for (const item of items) {
    item.hidden = !words.every((word) => item.dataset.text.includes(word))
    if (!item.hidden) many++
  }
  document.getElementById('many').textContent = String(many)
}
box?.addEventListener('input', search)
`
