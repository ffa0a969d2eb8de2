// Lints planted texts as if they stood at the given paths: `[{path, text}]` on standard input, the messages as JSON on standard output.
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';

const eslint = new ESLint();
const answers = [];
for (const { path, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath: path });
  answers.push(result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`) ?? []);
}
process.stdout.write(JSON.stringify(answers));
