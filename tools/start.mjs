// `npm start`: sets up what is missing, then serves until Ctrl-C.
import { runKaasa, setUpOrExit } from './setup.mjs';

await setUpOrExit();
runKaasa(['serve', ...process.argv.slice(2)], { channel: true });
