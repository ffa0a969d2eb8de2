import type { Language, Localized } from '#kernel';

interface Words {
  readonly title: string;
  readonly question: string;
  readonly button: string;
  readonly done: string;
  readonly back: string;
}

const words: Localized<Words> = {
  et: {
    title: 'Mentori kirjade lõpetamine',
    question: 'Kas soovite, et me ei saadaks teile enam mentoriks olemise kirju? Kui olete mentor, lõpeb sellega ka teie mentoriaeg.',
    button: 'Lõpeta kirjad',
    done: 'Me ei saada teile enam neid kirju.',
    back: 'Kui mõtlete ümber, andke oma konto lehel uuesti nõusolek.',
  },
  ru: {
    title: 'Отказ от писем для менторов',
    question: 'Не присылать вам больше писем о менторстве? Если вы ментор, на этом ваше менторство закончится.',
    button: 'Больше не присылать',
    done: 'Мы больше не будем присылать вам эти письма.',
    back: 'Если передумаете, дайте согласие снова на странице своей учётной записи.',
  },
  en: {
    title: 'Stopping the letters for mentors',
    question: 'Shall we stop sending you letters about mentoring? If you are a mentor, your time as a mentor ends with this.',
    button: 'Stop the letters',
    done: 'We will not send you these letters any more.',
    back: 'If you change your mind, give your consent again on your account page.',
  },
};

/** Nothing from elsewhere, no script; its form posts to where it came from. */
export const stopPagePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page of the stop link in every mail. It works without the web app, so that a stop never depends on it. */
export function stopPage(language: Language, stopped: boolean): string {
  const { title, question, button, done, back } = words[language];
  const content = stopped ? `<p role="status"><strong>${done}</strong></p><p>${back}</p>` : `<p>${question}</p><form method="post"><button>${button}</button></form>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Kaasa</title>
<style>
body { margin: 0; background: #FBFAF7; color: #1A2233; font: 400 18px/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.3; }
button { min-height: 48px; padding: 0.6rem 1.4rem; border: 0; border-radius: 8px; background: #2F4B9E; color: #FFF; font: inherit; font-weight: 700; cursor: pointer; }
button:focus-visible { outline: 3px solid #E0A100; outline-offset: 2px; }
</style>
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>
`;
}
