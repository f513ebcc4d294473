/**
 * Lets nobody keep a fault of the server: Next gives it the headers of the page that could not be made, and a cache in
 * between would show it until the next release.
 * @param {import("node:http").RequestListener} answer
 * @returns {import("node:http").RequestListener}
 */
export function withPassingFaults(answer) {
  return (request, response) => {
    const { writeHead } = response;
    response.writeHead = (status, ...rest) => {
      if (status >= 500) response.setHeader("Cache-Control", "no-store");
      return writeHead.call(response, status, ...rest);
    };
    return answer(request, response);
  };
}
