import { kefu, kefuOptions } from './bench/peers/kefu.js'; import { hold } from './bench/scenario.js';
const e = kefu(kefuOptions(process.argv[2] ? { wakes: false } : {}));
for (let b=0;b<6;b++){ const t=process.cpuUsage(); const w=process.hrtime.bigint(); for (let i=0;i<800;i++) await hold(e,'c'+b+'-'+i); const u=process.cpuUsage(t); console.log(b,((u.user+u.system)/800/5).toFixed(0),'us cpu/turn', (Number(process.hrtime.bigint()-w)/800/5/1000).toFixed(0),'wall', Math.round(process.memoryUsage().heapUsed/1e6)+'MB'); }
process.exit(0)
