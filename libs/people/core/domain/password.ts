export const shortestPassword = 10;
export const longestPassword = 200;

export type PasswordFault = 'too-short' | 'easily-guessed';

const common = ['password', 'parool', 'пароль', 'qwerty', 'йцукен', 'asdfgh', '1234567890', '0123456789', 'iloveyou', 'kaasa', 'kalakala', 'admin'];

/** Length counts and the obvious is refused; no rules about kinds of characters (NIST SP 800-63B). */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | null {
  if ([...password].length < shortestPassword) return 'too-short';
  const plain = password.toLowerCase();
  if (new Set(plain).size < 4) return 'easily-guessed';
  const guesses = [...common, ...known.map((word) => word.toLowerCase()).filter((word) => word.length >= 3)];
  const rest = guesses.reduce((text, guess) => text.replaceAll(guess, ''), plain);
  // What remains beside a guessable word has to be a secret of its own.
  return rest.length < plain.length && new Set(rest.replace(/[\d\W_]+/gu, '')).size < 4 ? 'easily-guessed' : null;
}
