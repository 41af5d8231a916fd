import { loadPack } from './dist/node.js'; import { createFuseMatcher } from './dist/fuse.js';
const { knowledge } = await loadPack('flows/shopping');
const m = createFuseMatcher();
m.index(knowledge.map(a => ({ id:'article:'+a.id, option:{}, titles:[{locale:'zh',text:a.title.zh},{locale:'en',text:a.title.en}], phrasings:Object.entries(a.phrasings).flatMap(([locale,t])=>t.slice(0,-1).map(text=>({locale,text}))), category:a.category })));
let ok=0,n=0; const bins={};
for (const a of knowledge) for (const [locale,t] of Object.entries(a.phrasings)) { const text=t.at(-1); const r=m.match({text,locale,limit:3}); n++; const c=r[0]?.id==='article:'+a.id; if(c)ok++; const b=Math.floor((r[0]?.probability??0)*10)/10; bins[b]??=[0,0]; bins[b][0]++; if(c)bins[b][1]++; if(n%6==0) console.log(c?'ok ':'BAD', text,'=>', r.map(x=>`${x.id} ${x.probability} ${x.score} ${x.phrase}`).join(' | ')); }
console.log(ok,n,bins);
