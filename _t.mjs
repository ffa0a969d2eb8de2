import readPdf from './libs/certificates/core/credentials/files/pdf-reader.mjs';
import {readFileSync} from 'fs';
for (const f of process.argv.slice(2)) { console.time(f); const r=await readPdf(readFileSync(f)); console.timeEnd(f); console.log(f, r&&r.structure, r&&r.attachments.map(a=>a.name), r&&r.pages.map(p=>p.length)); if (process.env.V) console.log(JSON.stringify(r.pages[0],null,0).slice(0,6000)); }
