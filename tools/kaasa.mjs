// `npm run -s kaasa -- COMMAND`: the operator's command. Its answers own stdout, so set-up speaks on stderr.
import { runKaasa, setUpOrExit } from './setup.mjs';

await setUpOrExit({ web: process.argv[2] === 'serve', say: (line) => console.error(line) });
runKaasa(process.argv.slice(2), { channel: process.argv[2] === 'serve' });
