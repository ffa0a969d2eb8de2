// Runs before the first paint, and as a file so that a strict Content-Security-Policy holds:
// the page must not flash in the wrong theme or be announced in the wrong language.
(function () {
  var root = document.documentElement;
  var stored = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  };
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var paint = function () {
    var choice = stored('kaasa.theme');
    root.dataset.theme = choice === 'light' || choice === 'dark' ? choice : dark.matches ? 'dark' : 'light';
  };
  paint();
  if (dark.addEventListener) dark.addEventListener('change', paint);
  var language = stored('kaasa.language');
  if (language) root.lang = language;
})();
