// A proxy for an engine that cannot be told where a name leads. It takes the firm's plain http to this machine, and nothing
// else anywhere: a tunnel, which https asks for, has no listener here, and is closed.

import http from "node:http";
import { FIRM, LOOPBACK } from "./nowhere.mjs";

export async function openProxy() {
  const server = http.createServer((request, response) => {
    const { hostname, port, pathname, search } = new URL(request.url, "http://nowhere.test");
    if (hostname !== FIRM) return request.destroy();
    const { method, headers } = request;
    const onward = http.request({ host: LOOPBACK[0], port, path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, LOOPBACK[0], resolve));
  return {
    url: `http://${LOOPBACK[0]}:${server.address().port}`,

    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
