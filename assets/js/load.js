/** @fileoverview Scripts of the site with data, which are loaded only when somebody needs them. */

/**
 * @param {string} name of a file beside this script
 * @return {!Promise<void>} when it has run, or can't be loaded
 */
export function loadScript(name) {
  return new Promise(resolve => {
    const script = document.createElement('script');
    script.src = document.documentElement.dataset.root + 'assets/js/' + name;
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}
