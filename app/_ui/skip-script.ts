export const CONTENT = "content";

/** Leads to the content without touching the address, since what stands behind its # may be a result. */
export const SKIP_SCRIPT = `
document.querySelector('a[href="#${CONTENT}"]').addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("${CONTENT}").focus();
});`;
