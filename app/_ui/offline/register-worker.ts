/** Milliseconds after which a page has what it needs itself, and the rest of the site may be fetched for later. */
const PATIENCE = 4000;

/** Asks the browser to keep the site for when there is no network; not where the reader saves data. */
export const REGISTER_WORKER = `if("serviceWorker"in navigator&&!(navigator.connection&&navigator.connection.saveData))addEventListener("load",()=>setTimeout(()=>navigator.serviceWorker.register("/service-worker.js").catch(()=>{}),${PATIENCE}))`;
