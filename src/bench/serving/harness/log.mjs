const startedAt = Date.now();

/** Progress, for whoever waits; the tables go elsewhere. */
export function log(text) {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const minutes = String(Math.floor(seconds / 60)).padStart(3);
  console.error(`${minutes}:${String(seconds % 60).padStart(2, '0')}  ${text}`);
}
