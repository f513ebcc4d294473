// PMO Fit on another page: <div data-pmo-fit="CODE"> becomes the card of a result, data-pmo-fit="assess" the quick check.
(() => {
  const site = new URL(document.currentScript.src).origin;
  const checks = [];

  for (const place of document.querySelectorAll("[data-pmo-fit]")) {
    const { pmoFit: what, lang, title } = place.dataset;
    if (!/^[a-z0-9]+$/i.test(what) || place.querySelector("iframe")) continue;
    const isCheck = what === "assess";
    const language = /^[a-z]{2}$/.test(lang) ? `/${lang}` : "";
    const frame = document.createElement("iframe");
    frame.title = title || "PMO Fit";
    frame.loading = "lazy";
    frame.style.cssText = `display:block;width:100%;border:0;${isCheck ? "height:40rem" : "aspect-ratio:40/21"}`;
    if (isCheck) checks.push(frame);
    else frame.sandbox = "allow-popups allow-popups-to-escape-sandbox";
    frame.src = `${site}${language}/embed/${isCheck ? "assess/quick" : what}`;
    place.replaceChildren(frame);
  }

  // The check says how high it is; only the frame that was made here is listened to, and only while it shows this site.
  addEventListener("message", ({ origin, source, data }) => {
    const height = data?.pmoFitHeight;
    if (origin !== site || !Number.isInteger(height) || height < 1 || height > 20000) return;
    const frame = checks.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });
})();
