/** Where a served page asks whether the site was built again. */
export const changedPath = '/_changed';

/** What is answered once the site was built again; the page, which is on its way out, asks no more. */
export const changedScript = 'globalThis.isSiteChanged = true; location.reload();';

/**
 * What a served page has besides what stands in its file: it asks for a script that comes once the site was built again, and reloads the
 * page. The pages' policy allows scripts of their own server, and no other way to talk to it.
 */
export const reloadScript = (version: string): string => `<script>
(() => {
  const ask = () => {
    const script = document.createElement('script');
    script.src = '${changedPath}?since=${encodeURIComponent(version)}&at=' + Date.now();
    script.onload = () => { script.remove(); if (!globalThis.isSiteChanged) ask(); };
    script.onerror = () => { script.remove(); setTimeout(ask, 1000); };
    document.head.append(script);
  };
  addEventListener('load', ask);
})();
</script>
`;
